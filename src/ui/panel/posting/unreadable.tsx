import { t } from '../../../locales/t';
import { nextStep } from '../../../presentation/next-step';

export interface NextStepProps {
  /** Opens a field for the posting's text. Left out where such a field is already beside the panel. */
  readonly onPasteText: (() => void) | undefined;
  /** Opens a report on how the page was read. Left out where the panel is about no page. */
  readonly onReport: (() => void) | undefined;
}

/** Says that a posting could not be read, why, and what to do next. */
export function Unreadable({ message, ...ways }: NextStepProps & { readonly message: string }) {
  return (
    <>
      <p class="amount">
        <b>{t('panel.notRead')}</b>
      </p>
      <p>{message}</p>
      <NextStep {...ways} />
    </>
  );
}

/** What the user can do where a page, or a part of it, cannot be read: a sentence, then each way on in a line of its own. */
export function NextStep({ onPasteText, onReport }: NextStepProps) {
  return (
    <div class="ways">
      <p class="soft">{nextStep()}</p>
      {onPasteText && <Way label={t('panel.unread.paste')} onPress={onPasteText} />}
      {onReport && <Way label={t('panel.unread.report')} onPress={onReport} />}
    </div>
  );
}

function Way({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <p>
      <button type="button" class="link" onClick={onPress}>
        {label}
      </button>
    </p>
  );
}

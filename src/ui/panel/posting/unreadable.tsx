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

/** What the user can do where a page, or a part of it, cannot be read. */
export function NextStep({ onPasteText, onReport }: NextStepProps) {
  return (
    <p class="soft">
      {nextStep()}{' '}
      {onPasteText && (
        <button type="button" class="link" onClick={onPasteText}>
          {t('panel.unread.paste')}
        </button>
      )}{' '}
      {onReport && (
        <button type="button" class="link" onClick={onReport}>
          {t('panel.unread.report')}
        </button>
      )}
    </p>
  );
}

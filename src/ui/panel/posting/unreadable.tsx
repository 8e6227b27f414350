import { t } from '../../../locales/t';
import { nextStep } from '../../../presentation/next-step';

export interface NextStepProps {
  /** Opens a field for the posting's text; left out where one stands beside the panel. */
  readonly onPasteText: (() => void) | undefined;
}

/** A posting that could not be read: that, why, and what to do now. */
export function Unreadable({ message, onPasteText }: NextStepProps & { readonly message: string }) {
  return (
    <>
      <p class="amount">
        <b>{t('panel.unread.title')}</b>
      </p>
      <p>{message}</p>
      <NextStep onPasteText={onPasteText} />
    </>
  );
}

/** The way on where a page, or a part of it, cannot be read. */
export function NextStep({ onPasteText }: NextStepProps) {
  return (
    <p class="soft">
      {nextStep()}{' '}
      {onPasteText && (
        <button type="button" class="link" onClick={onPasteText}>
          {t('panel.unread.paste')}
        </button>
      )}
    </p>
  );
}

import { t } from '../../../locales/t';
import { wayOn } from '../../../presentation/next-step';

export interface WayOnProps {
  /** Opens a field for the posting's text; left out where one stands beside the panel. */
  readonly onPasteText: (() => void) | undefined;
}

/** A posting that could not be read: that, why, and what to do now. */
export function Unreadable({ message, onPasteText }: WayOnProps & { readonly message: string }) {
  return (
    <>
      <p class="amount">
        <b>{t('panel.unread.title')}</b>
      </p>
      <p>{message}</p>
      <WayOn onPasteText={onPasteText} />
    </>
  );
}

/** The way on where a page, or a part of it, cannot be read. */
export function WayOn({ onPasteText }: WayOnProps) {
  return (
    <p class="soft">
      {wayOn()}{' '}
      {onPasteText && (
        <button type="button" class="link" onClick={onPasteText}>
          {t('panel.unread.paste')}
        </button>
      )}
    </p>
  );
}

import { t } from '../../locales/t';
/** Something that happened to the user's data and that they must know of. */
export interface Notice {
  /** Whole sentences ("Your profile could not be read (…). It was set aside, not lost."). */
  readonly message: string;
  /** Gives what was set aside as a file; null where there is nothing to give. */
  readonly onDownload: (() => void) | null;
  /** Hides the notice; with a download, discards what was set aside. */
  readonly onDismiss: () => void;
}

/** Shows a notice until it is dismissed. */
export function NoticeBox({ notice }: { notice: Notice }) {
  return (
    <div class="notice" role="alert">
      <p>{notice.message}</p>
      {notice.onDownload && (
        <button type="button" class="link" onClick={notice.onDownload}>
          {t('common.notice.download')}
        </button>
      )}
      <button type="button" class="link" onClick={notice.onDismiss}>
        {notice.onDownload ? t('common.notice.discard') : t('common.notice.dismiss')}
      </button>
    </div>
  );
}

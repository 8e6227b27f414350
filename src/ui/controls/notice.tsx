import { t } from '../../locales/t';

/** Something that happened to the user's data and that the user must know. */
export interface Notice {
  /** Whole sentences ("Your profile could not be read (…). It was set aside, not lost."). */
  readonly message: string;
  /** Downloads the data that was set aside; null where there is none. */
  readonly onDownload: (() => void) | null;
  /** Removes the notice. Where there is a download, the data that was set aside is discarded with it. */
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

import { t } from '../../locales/t';

export interface ReportProps {
  /** The report; null while it is being made. */
  readonly text: string | null;
  /** Whether the report has the structure of a page, or why not. */
  readonly page: 'there' | 'refused' | 'not-open';
  /** What came of copying; null before the user has asked for it. */
  readonly copied: 'copied' | 'failed' | null;
  readonly onCopy: () => void;
}

/** A page with a report that the user can read before deciding whether to send it to anybody. */
export function Report({ text, page, copied, onCopy }: ReportProps) {
  return (
    <main class="report">
      <h1>{t('report.heading')}</h1>
      <p>{t('report.holds')}</p>
      {page !== 'there' && (
        <p role="alert">{page === 'refused' ? t('report.refused', [t('common.readThisPage')]) : t('report.notOpen')}</p>
      )}
      {text === null ? (
        <p role="status">{t('report.making')}</p>
      ) : (
        <>
          <div class="line">
            <button type="button" class="main" onClick={onCopy}>
              {t('report.copy')}
            </button>
            <span role="status" class="soft">
              {copied && t(`report.${copied}`)}
            </span>
          </div>
          <textarea aria-label={t('report.label')} readOnly rows={28} value={text} />
        </>
      )}
    </main>
  );
}

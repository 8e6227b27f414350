import { useRef } from 'preact/hooks';
import { t } from '../../locales/t';

/** The result of an import. A refused import has changed nothing. */
export type ImportResult =
  | {
      readonly kind: 'imported';
      /** Own sites in the file that no browser takes, as they stand there. They were left out. */
      readonly skipped?: readonly string[];
      readonly onUndo: () => void;
    }
  | { readonly kind: 'refused'; readonly reason: string };

export interface YourDataProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDeleteAll: () => void;
  readonly importResult: ImportResult | null;
  /** Set after everything was deleted, for as long as that can be undone. */
  readonly deleted: { readonly onUndo: () => void } | null;
  /** Whether the browser's account carries profile and options to other devices. */
  readonly isSynced?: boolean;
}

/** So many sites that were left out are named. */
const MOST_NAMED = 20;

/** Export, import and delete. Nothing asks "Are you sure?", because importing and deleting can be undone. */
export function YourData({ onExport, onImport, onDeleteAll, importResult, deleted, isSynced }: YourDataProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={t('options.data.heading')}>
      <h2>{t('options.data.heading')}</h2>
      <p class="soft">{t(isSynced ? 'options.data.keptCarried' : 'options.data.kept')}</p>
      <div class="row">
        <button type="button" onClick={onExport}>
          {t('options.data.export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('options.data.import')}
        </button>
        <button type="button" onClick={onDeleteAll}>
          {t('options.data.deleteAll')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('options.data.file')}
          hidden
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onImport(chosen);
            // Without this, choosing the same file again would fire no change event.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {deleted && <DoneWithUndo text={t('options.data.deleted')} onUndo={deleted.onUndo} />}
        {importResult?.kind === 'imported' && (
          <>
            <DoneWithUndo text={t('options.data.imported')} onUndo={importResult.onUndo} />
            {importResult.skipped && importResult.skipped.length > 0 && (
              <p class="notice">
                {t('options.data.skippedSites', [importResult.skipped.slice(0, MOST_NAMED).join(', ')])}
              </p>
            )}
          </>
        )}
        {importResult?.kind === 'refused' && (
          <p class="notice">
            <b>{t('common.notImported')}</b> {importResult.reason}
          </p>
        )}
      </div>
    </section>
  );
}

function DoneWithUndo({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <p>
      {text}{' '}
      <button type="button" class="link" onClick={onUndo}>
        {t('common.undo')}
      </button>
    </p>
  );
}

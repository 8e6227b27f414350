import { useRef } from 'preact/hooks';

/** What came of an import. A refused one has changed nothing. */
export type ImportResult =
  | { readonly kind: 'imported'; readonly onUndo: () => void }
  | { readonly kind: 'refused'; readonly reason: string };

export interface YourDataProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDeleteAll: () => void;
  readonly importResult: ImportResult | null;
  /** Set after deleting, for as long as it can be undone. */
  readonly deleted: { readonly onUndo: () => void } | null;
  /** Whether the browser's account carries profile and options to other devices. */
  readonly isCarried?: boolean;
}

/** Export, import and delete. Nothing asks "are you sure": what was done can be undone. */
export function YourData({ onExport, onImport, onDeleteAll, importResult, deleted, isCarried }: YourDataProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <section aria-label="Your data">
      <h2>Your data</h2>
      <p class="soft">
        Your profile, these options and which postings you have opened are kept in this browser
        {isCarried ? '; profile and options also in your browser’s account, as you chose below' : ' and nowhere else'}.
        An export is a file that another browser can import.
      </p>
      <div class="row">
        <button type="button" onClick={onExport}>
          Export
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Import…
        </button>
        <button type="button" onClick={onDeleteAll}>
          Delete everything
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="Backup to import"
          hidden
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onImport(chosen);
            // Choosing the same file again must count as a change.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {deleted && <Done text="Everything is deleted." onUndo={deleted.onUndo} />}
        {importResult?.kind === 'imported' && <Done text="Imported." onUndo={importResult.onUndo} />}
        {importResult?.kind === 'refused' && (
          <p class="notice">
            <b>Not imported; nothing was changed.</b> {importResult.reason}
          </p>
        )}
      </div>
    </section>
  );
}

function Done({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <p>
      {text}{' '}
      <button type="button" class="link" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}

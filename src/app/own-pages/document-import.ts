import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { FileReading } from '../../documents/file-reading';
import { fromText, readFile } from '../../documents/read-file';
import { addToProfile } from '../../domain/cv/add-to-profile';
import type { Profile } from '../../domain/model/profile';
import { rebase } from '../../domain/model/rebase';
import { t } from '../../locales/t';
import type { ImportSectionProps, ImportState } from '../../ui/profile/import-section';

/** The profile that documents are imported into. */
interface ImportInto {
  readonly profile: () => Profile;
  readonly change: (profile: Profile) => Promise<void>;
  readonly onState: () => void;
}

/**
 * The state of importing, and the actions that change it. Nothing of a document is kept except what the user takes
 * over.
 */
export function importDocuments({ profile, change, onState }: ImportInto) {
  let state: ImportState = { kind: 'none' };
  let reading = new AbortController();
  const set = (next: ImportState) => {
    state = next;
    onState();
  };
  const store = (next: Profile, words: string) => {
    const before = profile();
    const undo = () => void change(rebase(profile(), next, before)).then(() => set({ kind: 'none' }), failed);
    change(next).then(() => set({ kind: 'added', words, onUndo: undo }), failed);
  };
  const failed = (error: unknown) => set({ kind: 'refused', reason: t('refused.notStored', [String(error)]) });
  const showResult = (name: string, result: FileReading) => {
    if ('refused' in result) set({ kind: 'refused', reason: result.refused });
    else if ('profile' in result) store(result.profile, t('page.profileBack'));
    else set({ kind: 'review', name, draft: result.draft });
  };
  return {
    /** What the import section of the page shows now. */
    props: (): Omit<ImportSectionProps, 'profile'> => ({
      state,
      onFile(file) {
        reading.abort();
        reading = new AbortController();
        const { signal } = reading;
        set({ kind: 'reading', name: file.name });
        void readFile(file, { today: today(), pdfWorker, signal }).then(
          (result) => !signal.aborted && showResult(file.name, result),
        );
      },
      onText: (text) => showResult(t('importing.pasted'), fromText(text, today(), 'text')),
      onCancel() {
        reading.abort();
        set({ kind: 'none' });
      },
      onTake(taken) {
        store(addToProfile(profile(), taken), t('importing.added', taken.skills.length));
      },
    }),
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

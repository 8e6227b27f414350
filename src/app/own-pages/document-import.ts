import type { FileReading } from '../../documents/limits/file-reading';
import { LIMITS } from '../../documents/limits/limits';
import { readInWorker } from '../../documents/read-in-worker';
import { addToProfile } from '../../domain/cv/add-to-profile';
import { MOST_SKILLS, type Profile } from '../../domain/model/profile';
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
    if ('refused' in result) set({ kind: 'refused', reason: t(`refused.${result.refused}`) });
    else if ('profile' in result) store(result.profile, t('page.profileBack'));
    else set({ kind: 'review', name, draft: result.draft, cutAt: result.isCut ? CUT_AT : null });
  };
  const read = async (name: string, document: File | string) => {
    reading.abort();
    const own = new AbortController();
    reading = own;
    set({ kind: 'reading', name, seconds: LIMITS.seconds });
    const result = await readInWorker(document, { startWorker, today: today(), signal: own.signal });
    // Another document may have been chosen in the meantime.
    if (reading === own) showResult(name, result);
  };
  return {
    /** What the import section of the page shows now. */
    props: (): Omit<ImportSectionProps, 'profile'> => ({
      state,
      onFile: (file) => void read(shownName(file), file),
      onText: (text) => void read(t('importing.pasted'), text),
      onCancel() {
        if (state.kind === 'reading') reading.abort();
        else set({ kind: 'none' });
      },
      onTake(taken) {
        store(addToProfile(profile(), taken), t('importing.added', taken.skills.length));
      },
    }),
  };
}

/**
 * A file's name as it is shown: without the characters that turn the sentence around it, and not as long as a page.
 */
const shownName = ({ name }: File): string => {
  const plain = name.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME)}…`;
};
const LONGEST_NAME = 100;

const CUT_AT = { rows: LIMITS.rows, skills: MOST_SKILLS };

/** Vite finds the worker by this very expression, and builds it as a file of the package. */
const startWorker = () =>
  new Worker(new URL('../../documents/import-worker.ts', import.meta.url), { type: 'module', name: 'import' });

const today = (): string => new Date().toISOString().slice(0, 10);

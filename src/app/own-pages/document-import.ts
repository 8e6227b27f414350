import type { DraftSource, FileReading } from '../../documents/limits/file-reading';
import { LIMITS } from '../../documents/limits/limits';
import { readInWorker } from '../../documents/read-in-worker';
import { addToProfile, hasSkill, type Taken } from '../../domain/cv/add-to-profile';
import { MOST_SKILLS, type Profile } from '../../domain/model/profile';
import { rebase } from '../../domain/model/rebase';
import { plainName } from '../../domain/text/plain-name';
import { t } from '../../locales/t';
import { formatNumber } from '../../presentation/money';
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
    else set({ kind: 'review', name, draft: result.draft, cut: result.isCut ? cutWords(result.from) : null });
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
      onFile: (file) => void read(plainName(file.name, LONGEST_NAME), file),
      onText: (text) => void read(t('importing.pasted'), text),
      onCancel() {
        if (state.kind === 'reading') reading.abort();
        else set({ kind: 'none' });
      },
      onTake(taken) {
        const next = addToProfile(profile(), taken);
        store(next, addedWords(profile(), next, taken));
      },
    }),
  };
}

/** How many skills are new in the profile, and how many there was no room for. */
function addedWords(before: Profile, next: Profile, { skills }: Taken): string {
  const added = t('importing.added', next.skills.length - before.skills.length);
  const left = skills.filter((skill) => !hasSkill(next, skill)).length;
  return left === 0 ? added : `${added} ${t('importing.left', left, [left, formatNumber(MOST_SKILLS)])}`;
}

/** What is said of a document that has more than was read. */
function cutWords(from: DraftSource): string {
  if (from === 'pdf') return t('profile.import.cutPdf', [LIMITS.pages]);
  if (from === 'docx' || from === 'text') return t('profile.import.cutText');
  return t('profile.import.cut', [formatNumber(LIMITS.rows), formatNumber(MOST_SKILLS)]);
}

/** UTF-16 units of a file's name that are shown. */
const LONGEST_NAME = 100;

/** Vite finds the worker by this very expression, and builds it as a file of the package. */
const startWorker = () =>
  new Worker(new URL('../../documents/import-worker.ts', import.meta.url), { type: 'module', name: 'import' });

const today = (): string => new Date().toISOString().slice(0, 10);

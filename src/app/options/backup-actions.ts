import { downloadFile } from '../../browser/download-file';
import { rebase } from '../../domain/model/rebase';
import { BACKUP_KEYS } from '../../domain/model/store-keys';
import { t } from '../../locales/t';
import { type Backup, LARGEST_BACKUP, readBackup, writeBackup } from '../../storage/schemas/backup';
import { specOf } from '../../storage/schemas/specs';
import { readTogether, updateTogether } from '../../storage/update-together';
import type { ImportResult } from '../../ui/options/your-data';

/** Downloads a backup of everything that the user could lose. */
export async function exportData(): Promise<void> {
  const now = new Date().toISOString();
  downloadFile(`bandwise-${now.slice(0, 10)}.json`, writeBackup(await readTogether(BACKUP_KEYS), now));
}

/** What happened when the user undid an import. */
interface Undoing {
  readonly onUndone: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Restores a backup, or changes nothing and says why. */
export async function importData(file: File, { onUndone, onFailed }: Undoing): Promise<ImportResult> {
  // Before it is read: a file of gigabytes would fill the memory of the page.
  if (file.size > LARGEST_BACKUP) return { kind: 'refused', reason: t('refused.backupLarge') };
  const read = readBackup(await file.text());
  if ('refused' in read) return { kind: 'refused', reason: read.refused };
  const { backup } = read;
  let before = backup;
  try {
    await updateTogether(BACKUP_KEYS, (now) => {
      before = now;
      return backup;
    });
  } catch (error) {
    return { kind: 'refused', reason: t('refused.notStored', [String(error)]) };
  }
  const undo = () => updateTogether(BACKUP_KEYS, (now) => undone(now, backup, before));
  return { kind: 'imported', skipped: read.skipped, onUndo: () => void undo().then(onUndone, onFailed) };
}

/** The stores with what the import changed as it was before. What was chosen since, and is not of the import, stays. */
function undone(now: Backup, imported: Backup, before: Backup): Backup {
  const parts = BACKUP_KEYS.map((key) => {
    const part: unknown = rebase<unknown>(now[key], imported[key], before[key]);
    // A list may be longer than can be stored with what came since. Then it is as it was before.
    return [key, specOf(key).schema.safeParse(part).success ? part : before[key]];
  });
  return Object.fromEntries(parts);
}

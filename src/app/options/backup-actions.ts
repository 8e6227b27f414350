import { downloadFile } from '../../browser/download-file';
import { BACKUP_KEYS } from '../../domain/model/store-keys';
import { t } from '../../locales/t';
import { type Backup, readBackup, writeBackup } from '../../storage/schemas/backup';
import { storeOf } from '../../storage/stores';
import type { ImportResult } from '../../ui/options/your-data';

/** Downloads a backup of everything that the user could lose. */
export async function exportData(): Promise<void> {
  const now = new Date().toISOString();
  downloadFile(`bandwise-${now.slice(0, 10)}.json`, writeBackup(await current(), now));
}

/** Restores a backup, or changes nothing and says why. `onUndone` is called after the user has undone the import. */
export async function importData(file: File, onUndone: () => void): Promise<ImportResult> {
  const read = readBackup(await file.text());
  if ('refused' in read) return { kind: 'refused', reason: read.refused };
  const before = await current();
  try {
    await put(read.backup);
  } catch (error) {
    await put(before);
    return { kind: 'refused', reason: t('refused.notStored', [String(error)]) };
  }
  return { kind: 'imported', onUndo: () => void put(before).then(onUndone) };
}

async function current(): Promise<Backup> {
  const parts = await Promise.all(BACKUP_KEYS.map(async (key) => [key, await storeOf(key).get()]));
  return Object.fromEntries(parts);
}

async function put(backup: Backup): Promise<void> {
  for (const key of BACKUP_KEYS) await storeOf(key).set(backup[key]);
}

import { downloadFile } from '../../browser/download-file';
import { t } from '../../locales/t';
import { type Backup, readBackup, writeBackup } from '../../storage/schemas/backup';
import { correctionsStore, profileStore, seenStore, settingsStore } from '../../storage/stores';
import type { ImportResult } from '../../ui/options/your-data';

/** Gives the user a backup of all they can lose. */
export async function exportData(): Promise<void> {
  const now = new Date().toISOString();
  downloadFile(`bandwise-${now.slice(0, 10)}.json`, writeBackup(await current(), now));
}

/** Takes a backup over, or changes nothing and says why. `onUndone` is called once an undo is done. */
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
  return {
    profile: await profileStore.get(),
    settings: await settingsStore.get(),
    corrections: await correctionsStore.get(),
    seen: await seenStore.get(),
  };
}

async function put({ profile, settings, corrections, seen }: Backup): Promise<void> {
  await profileStore.set(profile);
  await settingsStore.set(settings);
  await correctionsStore.set(corrections);
  await seenStore.set(seen);
}

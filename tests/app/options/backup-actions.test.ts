import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importData } from '../../../src/app/options/backup-actions';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { writeBackup } from '../../../src/storage/schemas/backup';
import { correctionsStore, profileStore, settingsStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const BACKUP = {
  profile: { ...EMPTY_PROFILE, salaryWanted: 70_000 },
  settings: { ...DEFAULT_SETTINGS, daysAYear: 200 },
  corrections: [],
  seen: [],
};
const file = new File([writeBackup(BACKUP, '2026-12-01T00:00:00Z')], 'bandwise.json');
const undoing = { onUndone: () => undefined, onFailed: () => undefined };
const stored = () => fakeBrowser.storage.local.get(null);

test('a backup is restored in one write', async () => {
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await importData(file, undoing)).toMatchObject({ kind: 'imported' });
  expect(write).toHaveBeenCalledTimes(1);
  write.mockRestore();
  expect([await profileStore.get(), (await settingsStore.get()).daysAYear]).toEqual([BACKUP.profile, 200]);
});

test('a backup that the browser does not store changes nothing, also beside damaged content', async () => {
  await profileStore.set({ ...EMPTY_PROFILE, region: 'london' });
  await fakeBrowser.storage.local.set({ seen: 'nonsense' });
  const before = await stored();
  const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
  expect(await importData(file, undoing)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('quota') });
  write.mockRestore();
  expect(await stored()).toEqual(before);
});

test('undoing an import puts back what it changed, and keeps what was chosen since', async () => {
  await profileStore.set({ ...EMPTY_PROFILE, salaryWanted: 50_000 });
  const undone = new Promise<void>((onUndone, onFailed) => {
    void importData(file, { onUndone, onFailed }).then(async (result) => {
      await profileStore.update((now) => ({ ...now, region: 'london' }));
      await correctionsStore.set([{ key: 'jobs 1', corrections: { workMode: 'remote' } }]);
      if (result.kind === 'imported') result.onUndo();
    });
  });
  await undone;
  expect(await profileStore.get()).toEqual({ ...EMPTY_PROFILE, salaryWanted: 50_000, region: 'london' });
  expect(await settingsStore.get()).toEqual(DEFAULT_SETTINGS);
  expect(await correctionsStore.get()).toHaveLength(1);
});

test('an undo that the browser does not store is told, and changes nothing', async () => {
  const failed = new Promise((onFailed) => {
    void importData(file, { onUndone: () => undefined, onFailed }).then((result) => {
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
      if (result.kind === 'imported') result.onUndo();
    });
  });
  expect(String(await failed)).toContain('quota');
  expect((await profileStore.get()).salaryWanted).toBe(70_000);
});

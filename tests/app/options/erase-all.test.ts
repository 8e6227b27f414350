import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAllData, restoreAllData } from '../../../src/app/options/erase-all';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { listQuarantined } from '../../../src/storage/quarantine';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const LONDON = { ...EMPTY_PROFILE, region: 'london' } as const;
const stored = () => fakeBrowser.storage.local.get(null);

test('what was deleted comes back as it was, and what came since goes', async () => {
  await profileStore.set(LONDON);
  await fakeBrowser.storage.local.set({ 'set-aside:seen:1': { of: 'seen', reason: 'why', raw: 7 } });
  const before = await stored();
  const all = await eraseAllData();
  expect(await stored()).toEqual({});
  await settingsStore.update((now) => ({ ...now, daysAYear: 200 }));
  await restoreAllData(all);
  expect(await stored()).toEqual(before);
});

test('a restoring that the browser refuses changes nothing', async () => {
  await profileStore.set(LONDON);
  const all = await eraseAllData();
  await settingsStore.update((now) => ({ ...now, daysAYear: 200 }));
  const before = await stored();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await expect(restoreAllData(all)).rejects.toThrow('quota');
  expect(await stored()).toEqual(before);
});

test('nothing is deleted here where the copy in the account cannot be deleted', async () => {
  await profileStore.set(LONDON);
  await syncStore.update((now) => ({ ...now, on: true }));
  await fakeBrowser.storage.sync.set({ 'copy:profile': {} });
  vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValueOnce(new Error('busy'));
  await expect(eraseAllData()).rejects.toThrow('busy');
  expect(await profileStore.get()).toEqual(LONDON);
});

test('damaged content that came since is kept', async () => {
  await profileStore.set(LONDON);
  const all = await eraseAllData();
  await fakeBrowser.storage.local.set({ profile: 'nonsense' });
  await restoreAllData(all);
  expect(await profileStore.get()).toEqual(LONDON);
  expect(await listQuarantined()).toMatchObject([{ of: 'profile', raw: 'nonsense' }]);
});

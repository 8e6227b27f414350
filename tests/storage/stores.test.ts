import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportData } from '../../src/app/options/backup-actions';
import { eraseAllData } from '../../src/app/options/erase-all';
import { downloadFile } from '../../src/browser/download-file';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { BACKUP_KEYS, STORE_KEYS, SYNCED_STORES } from '../../src/domain/model/store-keys';
import { hasTrait } from '../../src/domain/model/stores';
import { onStoredChange } from '../../src/storage/on-stored-change';
import { quarantineNotice } from '../../src/storage/quarantine-notice';
import { specOf } from '../../src/storage/schemas/specs';
import { loadUserData, settingsStore, storeOf } from '../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../src/browser/download-file', () => ({ downloadFile: vi.fn() }));

const keysWith = (trait: Parameters<typeof hasTrait>[1]) => STORE_KEYS.filter((key) => hasTrait(key, trait));
const stored = async () => Object.keys(await fakeBrowser.storage.local.get(null));
const fillAll = async () => {
  for (const key of STORE_KEYS) await storeOf(key).set(specOf(key).fallback);
};

beforeEach(() => fakeBrowser.reset());

describe('the list of stores', () => {
  test('names every schema of src/storage/schemas that has a storage key', () => {
    const modules = import.meta.glob<Record<string, unknown>>('../../src/storage/schemas/*.ts', { eager: true });
    const exported = Object.values(modules).flatMap((module) => Object.values(module));
    const isSpec = (value: unknown): value is { key: string } =>
      typeof value === 'object' && value !== null && 'key' in value && 'schema' in value && 'fallback' in value;
    const keys = exported.filter(isSpec).map(({ key }) => key);
    expect([...new Set(keys)].toSorted()).toEqual(STORE_KEYS.toSorted());
  });

  test.each(STORE_KEYS)('%s is stored under its own key, and nothing else is', async (key) => {
    expect(specOf(key).key).toBe(key);
    await storeOf(key).set(specOf(key).fallback);
    expect(await stored()).toEqual([key]);
  });

  test('whatever tells panels of a change tells cards too', () => {
    expect(keysWith('user-data').filter((key) => !hasTrait(key, 'cards'))).toEqual([]);
  });

  test('user data, and whatever is synced, is in backups', () => {
    const wanted: readonly string[] = [...keysWith('user-data'), ...SYNCED_STORES];
    expect(wanted.filter((key) => !hasTrait(key, 'backup'))).toEqual([]);
  });

  test('says nothing of keys that are no store’s', () => {
    expect(hasTrait('set-aside:profile:1', 'user-data')).toBe(false);
  });
});

describe('what is made from the list', () => {
  test('loadUserData reads all user data', async () => {
    await settingsStore.set({ ...DEFAULT_SETTINGS, daysAYear: 200 });
    const userData = await loadUserData();
    expect(Object.keys(userData).toSorted()).toEqual(keysWith('user-data').toSorted());
    expect(userData.settings.daysAYear).toBe(200);
  });

  test('a backup holds every store that belongs in it, and no other', async () => {
    await exportData();
    const [, text = ''] = vi.mocked(downloadFile).mock.lastCall ?? [];
    const { format: _, exportedAt: __, ...parts } = JSON.parse(text);
    expect(Object.keys(parts)).toEqual(BACKUP_KEYS);
  });

  test('deleting everything deletes every store', async () => {
    await fillAll();
    expect((await stored()).toSorted()).toEqual(STORE_KEYS.toSorted());
    await eraseAllData();
    expect(await stored()).toEqual([]);
  });

  test.each(STORE_KEYS)('a damaged %s is named in a notice', async (key) => {
    await fakeBrowser.storage.local.set({ [key]: 'nonsense' });
    await storeOf(key).get();
    const notice = await quarantineNotice(vi.fn(), vi.fn());
    expect(notice?.message).toMatch(/^Your saved (?!undefined)\S.* could not be read/);
  });

  test.each(STORE_KEYS)('a change of %s tells those that show it, and no others', async (key) => {
    const { signal } = new AbortController();
    const told: string[] = [];
    onStoredChange('user-data', () => told.push('panels'), signal);
    onStoredChange('cards', () => told.push('cards'), signal);
    await storeOf(key).set(specOf(key).fallback);
    expect(told.includes('panels')).toBe(hasTrait(key, 'user-data'));
    expect(told.includes('cards')).toBe(hasTrait(key, 'cards'));
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { discardQuarantined, listQuarantined } from '../../src/storage/quarantine';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { openStore } from '../../src/storage/store';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** What is left of settings of which nothing can be read. */
const NOTHING_LEFT = { ...DEFAULT_SETTINGS, sitesUnconfirmed: true };

describe('openStore', () => {
  test('gives the fallback where nothing is stored, and later what was written', async () => {
    const store = openStore(SETTINGS);
    expect(await store.get()).toEqual(DEFAULT_SETTINGS);
    await store.set({ ...DEFAULT_SETTINGS, daysAYear: 200 });
    expect(await openStore(SETTINGS).get()).toEqual({ ...DEFAULT_SETTINGS, daysAYear: 200 });
  });

  test('keeps both of two changes at the same time', async () => {
    const store = openStore(SETTINGS);
    await Promise.all([
      store.update((settings) => ({ ...settings, daysAYear: 200 })),
      store.update((settings) => ({ ...settings, panelCollapsed: true })),
    ]);
    expect(await store.get()).toMatchObject({ daysAYear: 200, panelCollapsed: true });
  });

  test('quarantines damaged content once, with the reason', async () => {
    const damaged = { version: 1, value: { skills: 'all of them' } };
    await fakeBrowser.storage.local.set({ profile: damaged });
    expect(await openStore(PROFILE).get()).toEqual(PROFILE.fallback);
    await fakeBrowser.storage.local.set({ profile: damaged });
    await openStore(PROFILE).get();
    const kept = await listQuarantined();
    expect(kept).toMatchObject([{ of: 'profile', raw: damaged, reason: expect.stringContaining('skills') }]);
    await discardQuarantined(kept[0]?.key ?? '');
    expect(await listQuarantined()).toEqual([]);
  });

  test('keeps a value that is written while damaged content is being quarantined', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    const real = fakeBrowser.storage.local.remove;
    const slow = vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementationOnce(async (...keys) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return real(...keys);
    });
    const store = openStore(SETTINGS);
    await Promise.all([store.get(), store.set({ ...DEFAULT_SETTINGS, daysAYear: 205 })]);
    expect((await store.get()).daysAYear).toBe(205);
    expect(await listQuarantined()).toHaveLength(1);
    slow.mockRestore();
  });

  test('leaves damaged content where it is while the storage is full, and names it', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    const store = openStore(SETTINGS);
    expect(await store.get()).toEqual(NOTHING_LEFT);
    await expect(store.update((now) => ({ ...now, daysAYear: 200 }))).rejects.toThrow('quota');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 'nonsense' });
    expect(await listQuarantined()).toMatchObject([{ key: 'settings', of: 'settings', raw: 'nonsense' }]);
    write.mockRestore();
    await store.update((now) => ({ ...now, daysAYear: 200 }));
    expect((await store.get()).daysAYear).toBe(200);
    expect(await listQuarantined()).toMatchObject([{ of: 'settings', raw: 'nonsense' }]);
  });

  test('quarantines damaged content in the very write that takes its place', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await openStore(SETTINGS).update((now) => ({ ...now, daysAYear: 200 }));
    expect(write.mock.calls.map(([items]) => Object.keys(items).length)).toEqual([2]);
    write.mockRestore();
  });

  test('gives what was migrated, also where the storage is too full to write it back', async () => {
    const old = { version: 1, value: { sites: { reed: false }, daysAYear: 190, panelCollapsed: true } };
    await fakeBrowser.storage.local.set({ settings: old });
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    expect(await openStore(SETTINGS).get()).toMatchObject({ sites: { reed: 'off' }, daysAYear: 190 });
    write.mockRestore();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: old });
  });

  test('refuses to store what it could not read again', async () => {
    const store = openStore(SETTINGS);
    await expect(store.update((now) => ({ ...now, daysAYear: 5 }))).rejects.toThrow('daysAYear');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('keeps both of two changes that two windows make at the same time', async () => {
    const [one, other] = [openStore(SETTINGS), openStore(SETTINGS)];
    await Promise.all([
      one.update((settings) => ({ ...settings, daysAYear: 200 })),
      other.update((settings) => ({ ...settings, panelCollapsed: true })),
    ]);
    expect(await one.get()).toMatchObject({ daysAYear: 200, panelCollapsed: true });
  });

  test('discards damaged content that still stands in its place, when the user says so', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    await discardQuarantined('settings');
    expect(await listQuarantined()).toEqual([]);
    // Without what could be salvaged, sites that were switched off would be on again.
    expect(await openStore(SETTINGS).get()).toEqual(NOTHING_LEFT);
    await fakeBrowser.storage.local.set({ profile: 'nonsense' });
    await discardQuarantined('profile');
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings']);
  });

  test('keeps a value that is written while the user discards what was damaged', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    const real = fakeBrowser.storage.local.set;
    const slow = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return real(items);
    });
    const store = openStore(SETTINGS);
    await Promise.all([discardQuarantined('settings'), store.update((now) => ({ ...now, daysAYear: 205 }))]);
    expect((await store.get()).daysAYear).toBe(205);
    slow.mockRestore();
  });

  test('never discards anything that is not quarantined', async () => {
    await openStore(SETTINGS).set(DEFAULT_SETTINGS);
    await discardQuarantined('settings');
    expect(await fakeBrowser.storage.local.get('settings')).toHaveProperty('settings');
  });

  test('rejects a write that the browser refuses, and still does the next one', async () => {
    const store = openStore(SETTINGS);
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(store.set(DEFAULT_SETTINGS)).rejects.toThrow('quota');
    await store.set({ ...DEFAULT_SETTINGS, daysAYear: 210 });
    expect((await store.get()).daysAYear).toBe(210);
    write.mockRestore();
  });

  test('tells watchers of changes until their signal aborts, and gives the fallback after a removal', async () => {
    const store = openStore(SETTINGS);
    const life = new AbortController();
    const seen: number[] = [];
    store.watch((settings) => seen.push(settings.daysAYear), life.signal);
    await store.set({ ...DEFAULT_SETTINGS, daysAYear: 201 });
    await fakeBrowser.storage.local.remove('settings');
    life.abort();
    await store.set({ ...DEFAULT_SETTINGS, daysAYear: 202 });
    expect(seen).toEqual([201, 220]);
  });
});

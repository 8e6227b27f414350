import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { discardQuarantined, listQuarantined } from '../../src/storage/quarantine';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { openStore } from '../../src/storage/store';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

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

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { confirmSites } from '../../src/site-access/confirm-sites';
import { siteMode } from '../../src/site-access/site-mode';
import { listQuarantined } from '../../src/storage/quarantine';
import { quarantineNotice } from '../../src/storage/quarantine-notice';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { changedAtOf, toStored } from '../../src/storage/schemas/versioned';
import { openStore } from '../../src/storage/store';
import { settingsStore } from '../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

/** On by default, like the large boards. */
const BOARD = { id: 'reed', matches: ['*://reed.example/*'], enabledByDefault: true };
const OTHER = { id: 'lever', matches: ['*://lever.example/*'], enabledByDefault: true };
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const modes = async () => {
  // A new store each time, as after a restart of the browser.
  const settings = await openStore(SETTINGS).get();
  return [BOARD, OTHER].map((site) => siteMode(site, settings));
};
const withDays = { ...DEFAULT_SETTINGS, sites: { reed: 'off' }, daysAYear: 'x' };

describe('damaged settings', () => {
  test('leave a site off that was off, where its choice can be read', async () => {
    await store({ version: SETTINGS.version, value: withDays });
    expect(await modes()).toEqual(['off', 'panel']);
    expect(await modes()).toEqual(['off', 'panel']);
    expect(await listQuarantined()).toHaveLength(1);
    expect((await quarantineNotice(vi.fn(), vi.fn()))?.message).toContain('Every choice of sites is kept');
  });

  test.each([
    ['the list of own sites', { ownSites: 'careers.example' }],
    ['one own site', { ownSites: ['https://careers.example', 7] }],
    [
      'some own sites, because they are too many',
      { ownSites: Array.from({ length: 201 }, (_, at) => `https://a${at}.example`) },
    ],
    ['the list of own sites, which is gone', { ownSites: undefined }],
  ])('are not said to keep every choice of sites where %s could not be read', async (_, lost) => {
    await store({ version: SETTINGS.version, value: { ...withDays, ...lost } });
    await settingsStore.get();
    expect((await quarantineNotice(vi.fn(), vi.fn()))?.message).toContain('not every choice of sites');
  });

  test('of the first version, which had no own sites, lose none', async () => {
    await store({ version: 1, value: { sites: { reed: false }, daysAYear: 'x' } });
    await settingsStore.get();
    expect((await quarantineNotice(vi.fn(), vi.fn()))?.message).toContain('Every choice of sites is kept');
  });

  test('switch no site on where nothing can be read, also after a restart', async () => {
    await store('nonsense');
    expect(await modes()).toEqual(['off', 'off']);
    expect(await modes()).toEqual(['off', 'off']);
    expect((await quarantineNotice(vi.fn(), vi.fn()))?.message).toContain('not every choice of sites');
  });

  test('are told to watchers as salvaged', async () => {
    const seen: boolean[] = [];
    settingsStore.watch(({ sitesUnconfirmed }) => seen.push(sitesUnconfirmed), new AbortController().signal);
    await store('nonsense');
    expect(seen).toEqual([true]);
  });

  test('of a newer version switch no site on that they say is off', async () => {
    await store({ version: 99, value: withDays });
    expect(await modes()).toEqual(['off', 'panel']);
    await store({ version: 99, value: { choices: 'in a new form' } });
    expect(await modes()).toEqual(['off', 'off']);
  });

  test('stay unconfirmed through other changes, until the user says so', async () => {
    await store('nonsense');
    await settingsStore.update((now) => ({ ...now, daysAYear: 200, sites: { ...now.sites, lever: 'side-panel' } }));
    expect(await modes()).toEqual(['off', 'side-panel']);
    await confirmSites([BOARD, OTHER], 'on');
    expect(await modes()).toEqual(['panel', 'side-panel']);
  });

  test('can be kept off, and stay so', async () => {
    await store('nonsense');
    await confirmSites([BOARD, OTHER, { ...BOARD, id: 'optional', enabledByDefault: false }], 'off');
    expect(await modes()).toEqual(['off', 'off']);
    expect(await settingsStore.get()).toEqual({ ...DEFAULT_SETTINGS, sites: { reed: 'off', lever: 'off' } });
  });

  test('give way to a whole copy in the user’s account, which is never older', async () => {
    await store({ ...toStored(DEFAULT_SETTINGS, SETTINGS), value: withDays, changedAt: 5_000 });
    await settingsStore.get();
    const { settings } = await fakeBrowser.storage.local.get<{ settings: unknown }>('settings');
    expect(changedAtOf(settings)).toBe(0);
  });
});

test('a site whose id is the name of something that every object has is off unless chosen', () => {
  const odd = { id: 'constructor', enabledByDefault: false };
  expect(siteMode(odd, DEFAULT_SETTINGS)).toBe('off');
  expect(siteMode({ ...odd, id: '__proto__' }, DEFAULT_SETTINGS)).toBe('off');
});

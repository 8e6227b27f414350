import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importData } from '../../../src/app/options/backup-actions';
import { siteOptions } from '../../../src/app/options/site-options';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { writeBackup } from '../../../src/storage/schemas/backup';
import { settingsStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const contains = async ({ origins }: { origins: string[] }) => {
    // Browsers throw where a pattern is none.
    const wrong = origins.find((each) => !/^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[\w.-]+)\/.*$/.test(each));
    if (wrong) throw new TypeError(`Invalid value for origin pattern ${wrong}`);
    return false;
  };
  return { browser: { ...fake, permissions: { contains } } };
});
beforeEach(() => fakeBrowser.reset());

const imported = (settings: object) => {
  const values = { profile: EMPTY_PROFILE, settings: { ...DEFAULT_SETTINGS, ...settings }, corrections: [], seen: [] };
  return importData(new File([writeBackup(values, '')], 'backup.json'), {
    onUndone: () => undefined,
    onFailed: () => undefined,
  });
};

test.each([
  ['an address that cannot be parsed', 'https://%'],
  ['a port that is none', 'https://careers.example:99999'],
  ['a wildcard', 'https://*.example'],
  ['another scheme', 'ftp://careers.example'],
  ['a path', 'https://careers.example/jobs'],
])('an imported file with %s leaves the options usable, and it is named', async (_, wrong) => {
  const result = await imported({
    ownSites: [wrong, 'https://careers.example'],
    sites: { [wrong]: 'panel', reed: 'off' },
  });
  expect(result).toMatchObject({ kind: 'imported', skipped: [wrong] });
  const settings = await settingsStore.get();
  expect(settings.ownSites).toEqual(['https://careers.example']);
  expect(settings.sites).toEqual({ reed: 'off' });
  expect((await siteOptions(settings)).filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual([
    'https://careers.example',
  ]);
});

test('what is no text is skipped too, and named as it is', async () => {
  const result = await imported({ ownSites: [7, { host: 'x' }, 'https://careers.example', 'x'.repeat(500)] });
  expect(result).toMatchObject({ kind: 'imported', skipped: ['7', '{"host":"x"}', `${'x'.repeat(100)}…`] });
});

test('an own site that an earlier version took leaves the options usable', async () => {
  await settingsStore.set({ ...DEFAULT_SETTINGS, ownSites: ['https://%', 'https://a*b', 'https://careers.example'] });
  const options = await siteOptions(await settingsStore.get());
  expect(options.filter(({ isOwn }) => isOwn)).toHaveLength(1);
});

test('ids of sites that are none, and keys named like parts of every object, are harmless', async () => {
  const sites = JSON.parse('{"__proto__":"panel","constructor":"panel","toString":"off","nosuchsite":"panel"}');
  const badges = JSON.parse('{"__proto__":true,"constructor":false,"hasOwnProperty":true}');
  expect(await imported({ sites, badges })).toMatchObject({ kind: 'imported', skipped: [] });
  const settings = await settingsStore.get();
  expect(settings.sites.nosuchsite).toBe('panel');
  expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
  const options = await siteOptions(settings);
  expect(options.every(({ id, mode }) => id.length > 0 && ['panel', 'side-panel', 'off'].includes(mode))).toBe(true);
});

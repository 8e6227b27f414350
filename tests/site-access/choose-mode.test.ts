import { beforeEach, expect, test, vi } from 'vitest';
import { chooseMode, finishChoice } from '../../src/site-access/choose-mode';
import { removeCustomSite } from '../../src/site-access/custom-sites';
import { settingsStore } from '../../src/storage/stores';

/** A browser whose user answers yes or no, or whose question closes the page that asked. */
const browser = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  says: 'yes' as 'yes' | 'no',
  closesThePage: false,
  permitted: [] as string[],
}));
vi.mock('wxt/browser', () => {
  const area = (name: 'stored' | 'session') => ({
    get: (key: string) => Promise.resolve({ [key]: browser[name][key] }),
    // Firefox clones what it stores, and refuses functions.
    set: async (values: object) => void Object.assign(browser[name], structuredClone(values)),
    remove: async (key: string) => void delete browser[name][key],
  });
  return {
    browser: {
      storage: { local: area('stored'), session: area('session') },
      permissions: {
        contains: ({ origins }: { origins: string[] }) =>
          Promise.resolve(origins.every((origin) => browser.permitted.includes(origin))),
        request: ({ origins }: { origins: string[] }) => {
          if (browser.says === 'yes') browser.permitted.push(...origins);
          return browser.closesThePage ? new Promise(() => undefined) : Promise.resolve(browser.says === 'yes');
        },
        remove: async ({ origins }: { origins: string[] }) => {
          browser.permitted = browser.permitted.filter((origin) => !origins.includes(origin));
          return true;
        },
      },
    },
  };
});

const CAREERS = { id: 'https://careers.example', matches: ['https://careers.example/*'], enabledByDefault: false };
const BOARD = { id: 'board', matches: ['*://board.example/*'], enabledByDefault: false, title: () => 'a hook' };
const chosen = async () => {
  const { sites, ownSites } = await settingsStore.get();
  return { sites, ownSites };
};

beforeEach(() => {
  Object.assign(browser, { stored: {}, session: {}, says: 'yes', closesThePage: false, permitted: [] });
});

test('switches a site on after the user has said yes, and adds a site without a file', async () => {
  expect(await chooseMode(BOARD, 'side-panel')).toBe(true);
  expect(await chooseMode(CAREERS, 'panel')).toBe(true);
  expect(await chosen()).toEqual({ sites: { board: 'side-panel', [CAREERS.id]: 'panel' }, ownSites: [CAREERS.id] });
  expect(browser.session).toEqual({});
});

test('changes nothing after a no', async () => {
  browser.says = 'no';
  expect(await chooseMode(CAREERS, 'panel')).toBe(false);
  await finishChoice();
  expect(await chosen()).toEqual({ sites: {}, ownSites: [] });
});

test('gives up the permission of a site that is switched off', async () => {
  await chooseMode(BOARD, 'panel');
  await chooseMode(BOARD, 'off');
  expect(browser.permitted).toEqual([]);
  expect((await chosen()).sites).toEqual({ board: 'off' });
});

test('completes the choice when the permission is given, where the browser’s question closed the popup', async () => {
  browser.closesThePage = true;
  void chooseMode(CAREERS, 'panel');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect((await chosen()).ownSites).toEqual([]);
  await finishChoice();
  expect((await chosen()).ownSites).toEqual([CAREERS.id]);
});

test('completes nothing when another site gets a permission', async () => {
  Object.assign(browser, { closesThePage: true, says: 'no', permitted: ['*://board.example/*'] });
  void chooseMode(CAREERS, 'panel');
  await new Promise((resolve) => setTimeout(resolve, 10));
  await finishChoice();
  expect((await chosen()).ownSites).toEqual([]);
});

test('leaves nothing of a site that is removed', async () => {
  await chooseMode(CAREERS, 'panel');
  await removeCustomSite(CAREERS.id);
  expect(await chosen()).toEqual({ sites: {}, ownSites: [] });
});

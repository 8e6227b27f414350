import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import {
  type RegisterOptions,
  registerContentScripts as register,
} from '../../src/site-access/register-content-scripts';

/** A browser with an open tab on each site. It permits every site except asks.example. */
const browser = vi.hoisted(() => {
  const state = {
    registered: [] as { id: string; matches: string[]; excludeMatches?: string[]; js: string[] }[],
    started: [] as string[],
  };
  const answer = (): Promise<unknown> => Promise.resolve([]);
  const unregister = async ({ ids }: { ids: string[] }) => {
    state.registered = state.registered.filter(({ id }) => !ids.includes(id));
  };
  const put = async (scripts: typeof state.registered) => {
    await unregister({ ids: scripts.map(({ id }) => id) });
    state.registered.push(...scripts);
  };
  return Object.assign(state, { put, unregister, answer });
});
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(!origins.includes('*://asks.example/*')),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(browser.registered),
      registerContentScripts: browser.put,
      updateContentScripts: browser.put,
      unregisterContentScripts: browser.unregister,
      executeScript: ({ target }: { target: { tabId: string } }) => {
        browser.started.push(target.tabId);
        return browser.answer();
      },
    },
    tabs: { query: ({ url }: { url: string[] }) => Promise.resolve(url.map((pattern) => ({ id: pattern }))) },
  },
}));

const SITES = ['on', 'off', 'asks'].map((id) => ({ id, matches: [`*://${id}.example/*`], enabledByDefault: true }));
const registerContentScripts = (
  sites: typeof SITES,
  settings: Parameters<typeof register>[1],
  options: Partial<RegisterOptions> = {},
) => register(sites, settings, { scriptsOf: (id) => [`/sites/${id}.js`], ...options });
const settings = { ...DEFAULT_SETTINGS, sites: { off: 'off' as const } };

beforeEach(() => {
  browser.registered = [];
  browser.started = [];
  browser.answer = () => Promise.resolve([]);
});

test('runs on the sites that are on and permitted, and starts in their open tabs', async () => {
  await registerContentScripts(SITES, settings);
  expect(browser.registered.map(({ matches }) => matches)).toEqual([['*://on.example/*']]);
  expect(browser.registered[0]?.js).toEqual(['/sites/on.js', '/posting.js']);
  expect(browser.started).toEqual(['*://on.example/*']);
});

test('a tab that never finishes loading does not hold it up', async () => {
  browser.answer = () => new Promise(() => undefined);
  await registerContentScripts(SITES, settings);
  expect(browser.started).toEqual(['*://on.example/*']);
});

test('a tab that refuses does not stop it', async () => {
  browser.answer = () => Promise.reject(new Error('Frame with ID 0 is showing error page'));
  await registerContentScripts(SITES, settings);
  expect(browser.started).toEqual(['*://on.example/*']);
});

test('starts in open tabs only where it was not registered before', async () => {
  await registerContentScripts(SITES, settings);
  browser.started = [];
  await registerContentScripts(SITES, { ...settings, sites: {} });
  expect(browser.started).toEqual(['*://off.example/*']);
});

test('starts after an update in every tab of the sites that are on, and in no other', async () => {
  await registerContentScripts(SITES, settings);
  browser.started = [];
  await registerContentScripts(SITES, settings, { inEveryTab: true });
  expect(browser.started).toEqual(['*://on.example/*']);
});

test('registers nothing where every site is off', async () => {
  await registerContentScripts(SITES, settings);
  await registerContentScripts(SITES, { ...settings, sites: { on: 'off', off: 'off', asks: 'off' } });
  expect(browser.registered).toEqual([]);
});

test('removes what an older version registered', async () => {
  browser.registered = [{ id: 'posting', matches: ['*://on.example/*'], js: ['/posting.js'] }];
  await registerContentScripts(SITES, settings);
  expect(browser.registered.map(({ id }) => id)).toEqual(['on']);
});

test('leaves alone the hosts of a platform where employers see their candidates', async () => {
  const site = { id: 'platform', matches: ['*://*.platform.example/jobs*'], enabledByDefault: true };
  await registerContentScripts([site], settings);
  expect(browser.registered[0]?.excludeMatches).toContain('*://app.platform.example/*');
});

test('waits for the panel in the frames of boards on employers’ pages, on their whole hosts', async () => {
  const board = { id: 'board', matches: ['*://jobs.board.example/*/apply'], enabledByDefault: true };
  await registerContentScripts([...SITES, { ...board, listedAs: 'employers-system' }] as typeof SITES, settings);
  const [waiting] = browser.registered.filter(({ id }) => id === 'panel-frames');
  expect(waiting).toMatchObject({
    js: ['/panel-wait.js'],
    matches: ['*://jobs.board.example/*'],
    allFrames: true,
    matchOriginAsFallback: true,
  });
  await registerContentScripts(SITES, settings);
  expect(browser.registered.map(({ id }) => id)).toEqual(['on']);
});

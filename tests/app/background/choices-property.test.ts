import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRegistered } from '../../../src/app/background/keep-registered';
import type { SiteMode } from '../../../src/domain/model/settings';
import type { SwitchableSite } from '../../../src/site-access/site-mode';
import { settingsStore } from '../../../src/storage/stores';

/** A browser with permissions and registered scripts, whose user answers each question as the test says. */
const user = vi.hoisted(() => ({
  permitted: new Set<string>(),
  registered: new Map<string, object>(),
  answers: [] as { readonly after: number; readonly yes: boolean }[],
  listeners: { added: [] as (() => void)[], removed: [] as (() => void)[] },
  busy: 0,
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  type Script = { readonly id: string };
  const put = async (scripts: Script[]) => {
    await wait(1);
    for (const script of scripts) user.registered.set(script.id, script);
  };
  const contains = async ({ origins }: { origins: string[] }) => origins.every((each) => user.permitted.has(each));
  const permissions = {
    contains,
    async request({ origins }: { origins: string[] }) {
      if (await contains({ origins })) return true;
      const { after, yes } = user.answers.shift() ?? { after: 0, yes: true };
      await wait(after);
      // What was given meanwhile is not refused.
      if (await contains({ origins })) return true;
      if (yes) for (const origin of origins) user.permitted.add(origin);
      if (yes) for (const listener of user.listeners.added) listener();
      return yes;
    },
    async remove({ origins }: { origins: string[] }) {
      for (const origin of origins) user.permitted.delete(origin);
      for (const listener of user.listeners.removed) listener();
      return true;
    },
    onAdded: { addListener: (listener: () => void) => void user.listeners.added.push(listener) },
    onRemoved: { addListener: (listener: () => void) => void user.listeners.removed.push(listener) },
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...user.registered.values()],
    registerContentScripts: put,
    updateContentScripts: put,
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      await wait(1);
      for (const id of ids) user.registered.delete(id);
    },
    executeScript: async () => [],
  };
  const tabs = { query: async () => [] };
  return { browser: { ...fake, permissions, scripting, tabs } };
});

const SITES: readonly SwitchableSite[] = [
  { id: 'board', matches: ['*://board.example/*'], enabledByDefault: true },
  { id: 'optional', matches: ['*://optional.example/*'], enabledByDefault: false },
  { id: 'https://careers.example', matches: ['https://careers.example/*'], enabledByDefault: false },
];
vi.mock('../../../src/sites', () => ({
  SITES: [
    { id: 'board', matches: ['*://board.example/*'], enabledByDefault: true },
    { id: 'optional', matches: ['*://optional.example/*'], enabledByDefault: false },
  ],
  siteScripts: () => [],
}));

/** The code of one window: modules of its own, with the storage and the browser that all windows share. */
const openWindow = async () => {
  vi.resetModules();
  return (await import('../../../src/site-access/choose-mode')).chooseMode;
};

interface Choice {
  readonly window: number;
  readonly site: number;
  readonly mode: SiteMode;
  /** Milliseconds from the choice before it. */
  readonly after: number;
}
const CHOICE: fc.Arbitrary<Choice> = fc.record({
  window: fc.nat(1),
  site: fc.nat(SITES.length - 1),
  mode: fc.constantFrom<SiteMode>('panel', 'side-panel', 'off'),
  after: fc.constantFrom(0, 0, 0, 1, 3),
});
const ANSWER = fc.record({ after: fc.nat(6), yes: fc.boolean() });

/** Presses one after the other, without waiting for what the presses before do. Gives those that were allowed. */
async function press(choices: readonly Choice[], windows: readonly Awaited<ReturnType<typeof openWindow>>[]) {
  const all: Promise<{ readonly choice: Choice; readonly allowed: boolean }>[] = [];
  for (const choice of choices) {
    const { window, site, mode, after } = choice;
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    const chosen = windows[window]?.(SITES[site] as SwitchableSite, mode) ?? Promise.resolve(false);
    all.push(chosen.then((allowed) => ({ choice, allowed })));
  }
  return (await Promise.all(all)).filter(({ allowed }) => allowed).map(({ choice }) => choice);
}

test('whatever two windows choose, and however the browser’s questions are answered, the last choice of each site holds', async () => {
  // No two presses are in the same millisecond, as is so with one user.
  let clock = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => ++clock);
  const register = keepRegistered();
  const windows = [await openWindow(), await openWindow()];
  const run = async (choices: readonly Choice[], answers: typeof user.answers) => {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.session.clear();
    user.permitted = new Set(SITES[0]?.matches);
    user.answers = [...answers];
    const allowed = await press(choices, windows);
    // The background has heard of everything by then.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await register();
    const { sites } = await settingsStore.get();
    for (const [at, { id, matches, enabledByDefault }] of SITES.entries()) {
      const last = allowed.findLast(({ site }) => site === at)?.mode;
      expect(sites[id], id).toBe(last);
      const isOn = (last ?? (enabledByDefault ? 'panel' : 'off')) !== 'off';
      const isPermitted = matches.every((pattern) => user.permitted.has(pattern));
      expect(user.registered.has(id), `${id} is registered`).toBe(isOn && isPermitted);
      if (last === 'off' && !enabledByDefault) expect(isPermitted, `${id} is permitted`).toBe(false);
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(CHOICE, { minLength: 2, maxLength: 10 }), fc.array(ANSWER, { maxLength: 6 }), run),
    {
      numRuns: 1_000,
    },
  );
}, 60_000);

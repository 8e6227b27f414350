import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pickSites } from '../../../src/app/welcome/pick-sites';
import { SITES } from '../../../src/sites';
import { settingsStore } from '../../../src/storage/stores';

const permitted = vi.hoisted(() => new Set<string>());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => permitted.has(origin));
  return { browser: { ...fake, permissions: { contains } } };
});

const [board, other] = SITES.filter(({ enabledByDefault }) => enabledByDefault);
const further = SITES.find(({ enabledByDefault }) => !enabledByDefault);
if (!board || !other || !further) throw new Error('There are sites of both kinds.');

const allow = (...sites: readonly { readonly matches: readonly string[] }[]) => {
  for (const each of sites.flatMap(({ matches }) => matches)) permitted.add(each);
};
const open = async () => {
  const picks = await pickSites(() => undefined, new AbortController().signal);
  const isChosen = (id: string) => picks.props().sites.find((site) => site.id === id)?.chosen;
  return { ...picks, isChosen };
};
/** Stores a choice, as the options in another tab do. */
const elsewhere = (id: string, mode: 'panel' | 'off') =>
  settingsStore.update((now) => ({ ...now, sites: { ...now.sites, [id]: mode } }));
const modes = async () => (await settingsStore.get()).sites;

beforeEach(() => {
  fakeBrowser.reset();
  permitted.clear();
  allow(board, other);
});

test('a site that was switched off elsewhere stays off when the place of the panel is chosen', async () => {
  const { props, isChosen } = await open();
  await elsewhere(board.id, 'off');
  await vi.waitFor(() => expect(isChosen(board.id)).toBe(false));
  props().onMode('side-panel');
  await vi.waitFor(async () => expect((await modes())[other.id]).toBe('side-panel'));
  expect((await modes())[board.id]).toBe('off');
});

test('a site that was switched on elsewhere is shown so', async () => {
  const { isChosen, props } = await open();
  expect(isChosen(further.id)).toBe(false);
  allow(further);
  await elsewhere(further.id, 'panel');
  await vi.waitFor(() => expect(isChosen(further.id)).toBe(true));
  expect(props().permissionsMissing).toBe(0);
});

test('a site whose permission was given up elsewhere needs it again', async () => {
  allow(further);
  await elsewhere(further.id, 'panel');
  const { isChosen, props } = await open();
  await elsewhere(further.id, 'off');
  await vi.waitFor(() => expect(isChosen(further.id)).toBe(false));
  props().onSite(further.id, true);
  expect(props().permissionsMissing).toBe(1);
  expect((await modes())[further.id]).toBe('off');
});

test('a site that is picked here and waits for its permission stays picked, whatever else is chosen', async () => {
  const { isChosen, props } = await open();
  props().onSite(further.id, true);
  await elsewhere(board.id, 'off');
  await vi.waitFor(() => expect(isChosen(board.id)).toBe(false));
  expect(isChosen(further.id)).toBe(true);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFirstRun } from '../../../src/app/background/open-first-run';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { PROFILE } from '../../../src/storage/schemas/profile';
import { toStored } from '../../../src/storage/schemas/versioned';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const opened = async () =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }) => (url ? [new URL(url).pathname] : []));

test('an installation opens the first run', async () => {
  await openFirstRun('install');
  expect(await opened()).toContain('/welcome.html');
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])('%s opens nothing', async (reason) => {
  await openFirstRun(reason);
  expect(await opened()).not.toContain('/welcome.html');
});

test.each([
  ['an empty profile', toStored(EMPTY_PROFILE, PROFILE)],
  ['a damaged profile', 'nonsense'],
])('an installation over a restored browser with %s opens nothing', async (_, profile) => {
  await fakeBrowser.storage.local.set({ profile });
  await openFirstRun('install');
  expect(await opened()).not.toContain('/welcome.html');
});

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

test('opens the first run after an installation', async () => {
  await openFirstRun('install');
  expect(await opened()).toContain('/welcome.html');
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'opens nothing after %s',
  async (reason) => {
    await openFirstRun(reason);
    expect(await opened()).not.toContain('/welcome.html');
  },
);

test.each([
  ['an empty profile', toStored(EMPTY_PROFILE, PROFILE)],
  ['a damaged profile', 'nonsense'],
])('opens nothing after an installation in a restored browser with %s', async (_, profile) => {
  await fakeBrowser.storage.local.set({ profile });
  await openFirstRun('install');
  expect(await opened()).not.toContain('/welcome.html');
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellTabsOfChanges } from '../../../src/app/background/tell-tabs';
import { healthStore, profileStore, seenStore } from '../../../src/storage/stores';

const tabs = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: Object.assign(fakeBrowser, { tabs }) }));

beforeEach(() => {
  fakeBrowser.reset();
  tabs.query.mockReset().mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, {}, { id: 3 }]);
  tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
  tellTabsOfChanges();
});
const told = () => vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledTimes(2));

test('every tab that is loaded is told of a change, with nothing of what was changed', async () => {
  await profileStore.update((now) => ({ ...now, salaryWanted: 61_234 }));
  await told();
  const message = { kind: 'changed', what: 'user-data' };
  expect(tabs.sendMessage.mock.calls).toEqual([
    [1, message],
    [3, message],
  ]);
});

test('a posting that was opened is told to cards alone, and what nobody shows to nobody', async () => {
  await healthStore.set({});
  await seenStore.set([]);
  await told();
  expect(tabs.sendMessage).toHaveBeenLastCalledWith(3, { kind: 'changed', what: 'cards' });
});

import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageProfile } from '../../../src/app/own-pages/page-profile';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { profileStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

/** A page with the focus in it, so that it keeps showing what it read. */
function page() {
  const { document } = new JSDOM('<div id="root"><input></div>').window;
  const root = document.getElementById('root') ?? document.body;
  document.querySelector('input')?.focus();
  const show = vi.fn();
  return { profile: pageProfile(EMPTY_PROFILE, { root, show }, new AbortController().signal), show };
}

test('stores what was changed and nothing else of what the page shows', async () => {
  const { profile, show } = page();
  await profileStore.set({ ...EMPTY_PROFILE, region: 'london' });
  const changing = profile.change({ ...profile.now(), salaryWanted: 60_000 });
  expect([profile.now().salaryWanted, show.mock.calls.length]).toEqual([60_000, 1]);
  await changing;
  expect(await profileStore.get()).toEqual({ ...EMPTY_PROFILE, region: 'london', salaryWanted: 60_000 });
});

test('keeps the changes of two pages at the same time', async () => {
  const [one, other] = [page().profile, page().profile];
  await Promise.all([
    one.change({ ...one.now(), salaryWanted: 60_000 }),
    other.change({ ...other.now(), dayRateWanted: 500 }),
  ]);
  expect(await profileStore.get()).toMatchObject({ salaryWanted: 60_000, dayRateWanted: 500 });
});

test('says that a change was not stored, and stores it with the next one', async () => {
  const { profile } = page();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
  await expect(profile.change({ ...profile.now(), salaryWanted: 60_000 })).rejects.toThrow('quota');
  await profile.change({ ...profile.now(), dayRateWanted: 500 });
  expect(await profileStore.get()).toMatchObject({ salaryWanted: 60_000, dayRateWanted: 500 });
});

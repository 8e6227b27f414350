import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchProfile } from '../../../src/app/own-pages/watch-profile';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { profileStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const LONDON: Profile = { ...EMPTY_PROFILE, region: 'london' };
const ELSEWHERE: Profile = { ...EMPTY_PROFILE, region: 'uk' };

/** A page with one field that shows a profile. `taken` lists the changes that it took over. */
function page(signal = new AbortController().signal) {
  const { document } = new JSDOM('<div id="root"><input></div><button>Outside</button>').window;
  const root = document.getElementById('root') ?? document.body;
  const taken: Profile[] = [];
  let profile = EMPTY_PROFILE;
  const onChange = (next: Profile) => {
    profile = next;
    taken.push(next);
  };
  watchProfile({ root, shown: () => profile, onChange }, signal);
  return { document, taken, onChange };
}

beforeEach(() => fakeBrowser.reset());

test('takes over a profile that was changed elsewhere', async () => {
  const { taken } = page();
  await profileStore.set(LONDON);
  expect(taken).toEqual([LONDON]);
});

test('does not call back for the page’s own writes', async () => {
  const { taken, onChange } = page();
  onChange(LONDON);
  await profileStore.set(LONDON);
  expect(taken).toHaveLength(1);
});

test('leaves a page alone while the focus is inside it', async () => {
  const { document, taken } = page();
  document.querySelector('input')?.focus();
  await profileStore.set(LONDON);
  expect(taken).toEqual([]);
  document.querySelector('button')?.focus();
  await profileStore.set(ELSEWHERE);
  expect(taken).toEqual([ELSEWHERE]);
});

test('stops when the signal aborts', async () => {
  const life = new AbortController();
  const { taken } = page(life.signal);
  life.abort();
  await profileStore.set(LONDON);
  expect(taken).toEqual([]);
});

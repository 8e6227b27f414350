import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateHandler } from '../../../src/app/background/handlers/annotate';
import { briefHandler } from '../../../src/app/background/handlers/brief';
import { annotateFrom } from '../../../src/app/background/postings/annotate-for-user';
import { keepReadings } from '../../../src/app/background/postings/keep-readings';
import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { readPosting } from '../../../src/domain/reading/read-posting';
import type { Annotation } from '../../../src/messaging/protocol';
import type { Sender } from '../../../src/messaging/router';
import { correctionsStore, profileStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const PAGE: PagePosting = {
  ...BLANK_PAGE,
  site: 'board',
  id: '7',
  url: 'https://board.example/7',
  title: 'ML Engineer',
  description: 'You must know Python. £80,000 a year.',
};
const pageOf = (id: string): PagePosting => ({ ...PAGE, id, url: `https://board.example/${id}` });

/** The id of a tab that the browser no longer has. */
const CLOSED_TAB = 9_999;
/** A sender in a tab; the tab need not be open in the browser. */
const inTab = (id: number, { incognito = false, frameId = 0 } = {}) => ({ tab: { id, incognito }, frameId }) as Sender;

/** Freezes a value and all that is in it, so that a change of it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Readings, the page ids that were really read, and an open browser tab to ask from. */
async function background() {
  const read: (string | null)[] = [];
  const readings = keepReadings((page) => {
    read.push(page.id);
    return frozen(readPosting(page));
  });
  const { id = 0 } = await fakeBrowser.tabs.create({});
  const annotate = annotateFrom(readings, () => '2026-11-21');
  const handler = annotateHandler({ annotate, dropReading: readings.drop });
  const ask = async (page: PagePosting | null, sender: Sender = inTab(id)) =>
    (await handler.tryAnswer({ kind: 'annotate', page, once: null, isPublic: false }, sender, 'panel')) as Annotation;
  return { read, readings, annotate, ask, tabId: id };
}
/** Closed tabs are looked for after the answer was given. */
const untilTabsWereLookedAt = () => new Promise((resolve) => setTimeout(resolve, 10));

beforeEach(() => fakeBrowser.reset());

describe('a posting that is open', () => {
  test('is compared with a changed profile without being read again', async () => {
    const { read, ask } = await background();
    const skill = { id: 'python', name: 'Python', level: null, years: null };
    const before = await ask(PAGE);
    await profileStore.set({ ...EMPTY_PROFILE, skills: [skill] });
    const after = await ask(PAGE);
    expect(read).toEqual(['7']);
    expect([before.profileEmpty, after.profileEmpty]).toEqual([true, false]);
    expect(after.annotated?.comparison.skills).not.toEqual(before.annotated?.comparison.skills);
  });

  test('is corrected from its kept reading, which itself stays as it was read', async () => {
    const { read, ask } = await background();
    await ask(PAGE);
    await correctionsStore.set([{ key: 'board 7', corrections: { seniority: 'lead' } }]);
    expect((await ask(PAGE)).annotated?.posting.seniority?.value).toBe('lead');
    await correctionsStore.set([]);
    expect((await ask(PAGE)).annotated?.posting.seniority?.value).not.toBe('lead');
    expect(read).toEqual(['7']);
  });

  test('is not read again for its brief, nor by the side panel, which is no tab', async () => {
    const { read, annotate, ask, tabId } = await background();
    await ask(PAGE);
    const brief = briefHandler({ annotate, brief: () => ({}) as never });
    await brief.tryAnswer({ kind: 'brief', page: PAGE }, inTab(tabId));
    await ask(PAGE, {} as Sender);
    expect(read).toEqual(['7']);
  });

  test('is read again when its words have changed', async () => {
    const { read, ask } = await background();
    await ask(PAGE);
    const changed = await ask({ ...PAGE, description: 'You must know Kubernetes.' });
    expect(read).toEqual(['7', '7']);
    expect(changed.annotated?.posting.skills.map(({ id }) => id)).toEqual(['kubernetes']);
  });

  test('is read again after the background was stopped', async () => {
    await (await background()).ask(PAGE);
    const { read, ask } = await background();
    await ask(PAGE);
    expect(read).toEqual(['7']);
  });
});

describe('a reading is dropped', () => {
  test('when its tab goes on to another posting', async () => {
    const { read, ask } = await background();
    await ask(PAGE);
    await ask(pageOf('8'));
    await ask(PAGE);
    expect(read).toEqual(['7', '8', '7']);
  });

  test('when its tab shows no posting any more', async () => {
    const { read, ask } = await background();
    await ask(PAGE);
    await ask(null);
    await ask(PAGE);
    expect(read).toEqual(['7', '7']);
  });

  test('but not when another frame or tab shows another posting', async () => {
    const { read, readings, tabId } = await background();
    const other = await fakeBrowser.tabs.create({});
    readings.of(PAGE, inTab(tabId));
    readings.of(pageOf('8'), inTab(tabId, { frameId: 3 }));
    readings.of(pageOf('9'), inTab(other.id ?? 0));
    await untilTabsWereLookedAt();
    for (const id of ['7', '8', '9']) readings.of(pageOf(id), {} as Sender);
    expect(read).toEqual(['7', '8', '9']);
  });

  test('when its tab was closed and another posting is read', async () => {
    const { read, readings, tabId } = await background();
    readings.of(PAGE, inTab(CLOSED_TAB));
    readings.of(pageOf('8'), inTab(tabId));
    await untilTabsWereLookedAt();
    readings.of(PAGE, {} as Sender);
    expect(read).toEqual(['7', '8', '7']);
  });

  test('when thirty others were asked for since', () => {
    const read: (string | null)[] = [];
    const { of } = keepReadings((page) => {
      read.push(page.id);
      return readPosting(page);
    });
    // All in one call, before closed tabs are looked for.
    for (let id = 0; id <= 30; id += 1) of(pageOf(`${id}`), inTab(id));
    of(pageOf('30'), {} as Sender);
    of(pageOf('1'), {} as Sender);
    expect(read).toHaveLength(31);
    of(pageOf('0'), {} as Sender);
    expect(read.at(-1)).toBe('0');
  });
});

describe('nothing is kept', () => {
  test.each<[string, Sender]>([
    ['of a private window', inTab(1, { incognito: true })],
    ['of the side panel, which does not say whether its window is private', {} as Sender],
  ])('%s', async (_, sender) => {
    const { read, readings } = await background();
    readings.of(PAGE, sender);
    readings.of(PAGE, sender);
    expect(read).toEqual(['7', '7']);
  });

  test('of a text that is far longer than any advert', async () => {
    const { read, readings, tabId } = await background();
    const long = { ...PAGE, description: 'word '.repeat(50_000) };
    readings.of(long, inTab(tabId));
    readings.of(long, inTab(tabId));
    expect(read).toEqual(['7', '7']);
  });
});

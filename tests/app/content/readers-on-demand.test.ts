import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReadersOnDemand, readersOnDemand } from '../../../src/app/content/readers-on-demand';
import { parseHtml } from '../../../src/cli/parse-html';
import { ALL_READERS } from '../../../src/pages/all-readers';
import { findCardElements } from '../../../src/pages/cards/card-elements';
import type { PageReaders } from '../../../src/pages/page-readers';
import { readOpenPosting } from '../../../src/pages/read-open-posting';
import { readPage } from '../../../src/pages/read-page';
import { findSite, makePage } from '../../../src/pages/site/find-site';
import { SITES } from '../../../src/sites';
import { FIXTURES } from '../../sites/read-fixture';

/** Longer than readers are waited for. Milliseconds. */
const LONG = 2_000;
const TEXT = '<p>You will look after models that are used every day, and you will explain to others what they do.</p>';
const POSTING = `<title>ML Engineer | Reed.co.uk</title><main><h1>ML Engineer</h1><p>Lantern Harbour</p><p>Leeds</p>
  <h2>Job description</h2>${TEXT}<h3>Requirements</h3>${TEXT}<h3>Responsibilities</h3>${TEXT}</main>`;
const ADDRESS = new URL('https://www.reed.co.uk/jobs/ml-engineer/50000001');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Readers that come when they are asked for, unless they are refused. */
function demand({ up = null, comes = true }: { up?: PageReaders | null; comes?: boolean } = {}) {
  let world = up;
  const ask = vi.fn(async () => {
    if (!comes) throw new Error('no access');
    world = ALL_READERS;
  });
  const life = new AbortController();
  return { ask, life, readers: readersOnDemand({ ask, take: () => world, signal: life.signal }) };
}

/** Reads a page as the content script does, and again whenever it is told to. */
function follow(readers: ReadersOnDemand, html: string, url = ADDRESS) {
  const document = parseHtml(html);
  const site = findSite(url, SITES, document);
  const waits = readers.reader(() => read());
  const readings: unknown[] = [];
  const read = () => readings.push(waits(() => readOpenPosting({ document, url, site, readers: readers.now() })));
  read();
  return { readings, read, document };
}

const ALL_FIELDS = ['title', 'hiringOrganization', 'jobLocation', 'description'] as const;
/** The postings in our fixtures that the hooks and data of their sites give in full, up to so many. */
const MATCHED = FIXTURES.map(({ html, expected }) => ({ html, url: new URL(expected.url) }))
  .filter(({ html, url }) => {
    const document = parseHtml(html);
    const rungs = findSite(url, SITES, document) && readPage(document, url, SITES).posting?.rungs;
    return rungs && ALL_FIELDS.every((field) => rungs[field] && rungs[field] !== 'structure');
  })
  .slice(0, 60);

test('a page whose hooks match is read at once, and nothing is asked for', async () => {
  expect(MATCHED.length).toBeGreaterThan(40);
  for (const { html, url } of MATCHED) {
    const { ask, readers } = demand();
    const { readings } = follow(readers, html, url);
    expect(readings, url.href).toEqual([expect.objectContaining({ unread: null, posting: expect.anything() })]);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(ask, url.href).not.toHaveBeenCalled();
  }
});

test('where no hook matches, the page waits for the readers, which are asked for once', async () => {
  const { ask, readers } = demand();
  const { readings, read, document } = follow(readers, POSTING);
  expect(readings).toEqual([null]);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(readings.slice(0, -1).every((reading) => reading === null)).toBe(true);
  expect(readings.at(-1)).toEqual({ ...readPage(document, ADDRESS, SITES) });
  expect(readings.at(-1)).toMatchObject({ posting: { title: 'ML Engineer' } });
  read();
  expect(readings.at(-1)).not.toBeNull();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a page that fills in soon asks for nothing', async () => {
  const { ask, readers } = demand();
  let isFilled = false;
  const waits = readers.reader(() => read());
  const read = () => waits(() => isFilled || readers.now().structure.readForm({} as never));
  expect(read()).toBeNull();
  isFilled = true;
  await vi.advanceTimersByTimeAsync(LONG);
  expect(read()).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('where they do not come, the page is read without them', async () => {
  const { ask, readers } = demand({ comes: false });
  const { readings } = follow(readers, POSTING);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(readings.at(-1)).toEqual({ posting: null, cards: [], unread: { code: 'unreadable' } });
  expect(ask).toHaveBeenCalledTimes(1);
});

test('where they were loaded before, nothing is asked for', async () => {
  const { ask, readers } = demand({ up: ALL_READERS });
  expect(follow(readers, POSTING).readings).toEqual([
    expect.objectContaining({ posting: expect.objectContaining({ title: 'ML Engineer' }) }),
  ]);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(ask).not.toHaveBeenCalled();
});

test('a life that has ended asks for nothing', async () => {
  const { ask, life, readers } = demand();
  const { readings } = follow(readers, POSTING);
  life.abort();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(readings).toEqual([null]);
  expect(ask).not.toHaveBeenCalled();
});

test('the cards of a list whose hooks are dead wait for the readers too', async () => {
  const item = (id: number) =>
    `<li><h3><a href="/jobs/data-engineer/${id}">Data Engineer ${id}</a></h3><p>Leeds</p></li>`;
  const document = parseHtml(`<ul>${[50000001, 50000002, 50000003].map(item).join('')}</ul>`);
  const url = new URL('https://www.reed.co.uk/jobs/data-engineer-jobs');
  const site = findSite(url, SITES);
  const { ask, readers } = demand();
  const waits = readers.reader(() => find());
  let found: number | null = null;
  const find = () => {
    const cards = waits(() => findCardElements(site, makePage(document, url, site), readers.now().lists));
    found = cards?.elements.length ?? null;
  };
  find();
  expect(found).toBeNull();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(found).toBe(3);
  expect(ask).toHaveBeenCalledTimes(1);
});

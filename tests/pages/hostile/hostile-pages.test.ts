import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../src/pages/read-page';
import { SITES } from '../../../src/sites';
import { cpuTime } from '../../setup/cpu-time';
import { clobber } from './clobber';
import { TITLE } from './hostile-page';
import { HOSTILE_PAGES } from './hostile-pages';

/** The main thread of a page may not wait longer for us. jsdom is several times slower than a browser. */
const LONGEST_MS = 1000;

test('there are 200 pages that fight back, each with a name and an address of its own', () => {
  expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(HOSTILE_PAGES.map(({ name }) => name)).size).toBe(HOSTILE_PAGES.length);
  expect(new Set(HOSTILE_PAGES.map(({ url }) => url)).size).toBe(HOSTILE_PAGES.length);
});

describe('our script reads in time', () => {
  const slow: string[] = [];
  afterAll(() => expect(slow).toEqual([]));

  test.each(HOSTILE_PAGES.filter(({ needsBrowser }) => !needsBrowser))('$name', ({ name, html, url, answer }) => {
    const { document } = new JSDOM(html, { url }).window;
    clobber(document);
    const start = cpuTime();
    const { posting } = readPage(document, new URL(url), SITES);
    const took = cpuTime() - start;
    if (took > LONGEST_MS) slow.push(`${name}: ${Math.round(took)} ms`);
    if (answer === 'posting') expect(posting?.title).toContain(TITLE);
    const names = JSON.stringify(posting ?? {});
    expect(names).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\\u00[01]/);
  });
});

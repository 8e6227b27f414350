import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { readPage } from '../../src/pages/read-page';
import { findSite } from '../../src/pages/site/find-site';
import { SITES } from '../../src/sites';
import { FIXTURES } from './read-fixture';

describe('each fixture is read as its .json says', () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, expected }) => {
    const reading = readPage(parseHtml(html), new URL(expected.url), SITES);
    const { posting } = reading;
    if (expected.posting === null) expect(posting).toBeNull();
    else expect(posting).toMatchObject(expected.posting);
    if (expected.rungs) expect(posting?.rungs).toMatchObject(expected.rungs);
    const { starts = '', ends = '', has = [], lacks = [] } = expected.description ?? {};
    const description = posting?.description ?? '';
    expect(description.slice(0, starts.length)).toBe(starts);
    expect(ends === '' ? '' : description.slice(-ends.length)).toBe(ends);
    for (const text of has) expect(description).toContain(text);
    for (const text of lacks) expect(description).not.toContain(text);
    if (expected.cards) expect(reading.cards).toEqual(expected.cards);
    if (expected.cardIds) expect(reading.cards.map(({ id }) => id)).toEqual(expected.cardIds);
    expect(reading.unread?.code).toBe(expected.unread);
  });
});

describe('site files', () => {
  test('every site has a fixture: add tests/fixtures/<id>/<name>.html with its .json', () => {
    const folders = new Set(FIXTURES.map(({ site }) => site));
    expect(SITES.map(({ id }) => id).filter((id) => !folders.has(id))).toEqual([]);
  });

  test('every fixture belongs to a site or is generic', () => {
    const wrong = FIXTURES.filter(({ site, html, expected }) => {
      const found = findSite(new URL(expected.url), SITES, parseHtml(html))?.id ?? 'generic';
      return found !== site;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('ids are unique, and sites are sorted by id', () => {
    const ids = SITES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('every site says what it was written after, and when: a month as YYYY-MM, not one to come', () => {
    const wrong = SITES.filter(({ checked: { on, asOf } }) => {
      const isKnown = ['real-pages', 'public-sources', 'schema-org'].includes(on);
      return !isKnown || !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(asOf) || asOf > new Date().toISOString().slice(0, 7);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('only these are on after installation, because each is a permission that users are asked for', () => {
    const on = SITES.filter(({ enabledByDefault }) => enabledByDefault).map(({ id }) => id);
    expect(on).toEqual([
      'ashby',
      'builtin',
      'cwjobs',
      'greenhouse',
      'indeed',
      'lever',
      'linkedin',
      'reed',
      'totaljobs',
    ]);
  });

  /** Hosts with nothing but boards and postings. A board's address there is any name after the slash. */
  const WHOLE_HOSTS =
    /^\*:\/\/(?:jobs\.ashbyhq\.com|jobs\.(?:eu\.)?lever\.co|(?:job-)?boards\.(?:eu\.)?greenhouse\.io|\*\.myworkdayjobs\.com|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com|\*\.jobs\.personio\.(?:com|de)|jobs\.gem\.com|jobs\.jobvite\.com|apply\.refline\.ch|\*\.careers\.hibob\.com|jobs\.80000hours\.org)\/\*(?:\/\*)?$/;
  /** The first page alone of an employer’s host, where some systems show its list. */
  const FIRST_PAGE = /^\*:\/\/\*\.[a-z-]+(?:\.[a-z]+)+\/$/;

  /** Sites whose home page is a list of all their postings. Its address has no path. */
  const HOME_PAGES = /^\*:\/\/(?:remoteok|weworkremotely)\.com\/(?:\?\*)?$/;

  test('match patterns never cover every site, and a whole host only where it has nothing but postings', () => {
    for (const pattern of SITES.flatMap(({ matches }) => matches)) {
      if ([WHOLE_HOSTS, FIRST_PAGE, HOME_PAGES].some((known) => known.test(pattern))) continue;
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+)+\/.*[a-z]/);
      expect(pattern).not.toMatch(/:\/\/[^/]+\/\*$/);
    }
  });
});

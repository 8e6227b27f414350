import { describe, expect, test } from 'vitest';
import { findSite, postingId } from '../src/pages/find-site';
import { readPage } from '../src/pages/read-page';
import { SITES } from '../src/sites';
import { documentOf, FIXTURES } from './read-fixture';

describe('each fixture reads as its .json says', () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, expected }) => {
    const reading = readPage(documentOf(html, expected.url), new URL(expected.url), SITES);
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
    const wrong = FIXTURES.filter(({ site, expected }) => {
      const found = findSite(new URL(expected.url), SITES)?.id ?? 'generic';
      return found !== site;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('ids are unique, and the list is sorted by them', () => {
    const ids = SITES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('only these are on after installation: each is a permission that is asked for', () => {
    const on = SITES.filter(({ enabledByDefault }) => enabledByDefault).map(({ id }) => id);
    expect(on).toEqual(['builtin', 'greenhouse', 'linkedin', 'reed']);
  });

  test('match patterns name a host and a path: never every site, never a whole site', () => {
    for (const { matches } of SITES) {
      for (const pattern of matches) expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+)+\/[^*]*[a-z*]/);
      expect(matches.join(' ')).not.toMatch(/:\/\/[^/]+\/\*(?: |$)/);
    }
  });
});

describe('addresses', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/4400000001/', 'linkedin', '4400000001'],
    ['https://uk.linkedin.com/jobs/view/ml-engineer-2-at-acme-4400000001?trk=x', 'linkedin', '4400000001'],
    ['https://www.linkedin.com/jobs/search/?geoId=1&currentJobId=4400000002', 'linkedin', '4400000002'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=44', 'linkedin', '44'],
    ['https://www.linkedin.com/jobs/search/?geoId=101165590', 'linkedin', null],
    ['https://www.linkedin.com/feed/', null, null],
    ['https://linkedin.com.evil.example/jobs/view/1', null, null],
    ['https://www.reed.co.uk/jobs/data-scientist/55000001?x=1', 'reed', '55000001'],
    ['https://www.reed.co.uk/jobs/data-scientist-jobs-in-leeds?pageno=2', 'reed', null],
    ['https://boards.greenhouse.io/acme/jobs/123456', 'greenhouse', '123456'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=123456', 'greenhouse', '123456'],
    ['https://builtinlondon.uk/job/ai-engineer/99', 'builtin', '99'],
    ['https://builtin.com/company/acme', null, null],
  ])('%s', (address, site, id) => {
    const url = new URL(address);
    const found = findSite(url, SITES);
    expect(found?.id ?? null).toBe(site);
    expect(postingId(url, found)).toBe(id);
  });
});

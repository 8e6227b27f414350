import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { checkReading } from '../../src/pages/check-reading';
import { readPage } from '../../src/pages/read-page';
import { defineSite, type Site } from '../../src/pages/site/define-site';
import { findSite, makePage } from '../../src/pages/site/find-site';
import { SITES } from '../../src/sites';
import { DAMAGES } from '../damage/damages';
import { seededRandom } from '../damage/seeded-random';
import { FIXTURES } from '../sites/read-fixture';

const ADVERT = `<h2>Requirements</h2><p>Python, and the patience to explain to others what a model does not know.</p>
  <h2>Responsibilities</h2><p>You will keep the models of the team alive, and tell the team when they are not.</p>`;
const PAGE = `<title>ML Engineer | Acme</title><div id="pane"><h1 id="t">ML Engineer</h1><p id="org">Acme</p>
  <p id="place">Leeds</p><p id="pay">£60,000</p><div id="advert">${ADVERT}</div></div>`;
const ADDRESS = new URL('https://board.example/jobs/12345');

const BOARD = defineSite({
  id: 'board',
  name: 'Board',
  checked: { on: 'schema-org', asOf: '2026-11' },
  matches: ['*://board.example/jobs/*'],
  enabledByDefault: false,
  postingId: /\/jobs\/(\d+)/,
  layouts: [
    {
      title: ['#t'],
      hiringOrganization: ['#org'],
      jobLocation: ['#place'],
      salary: ['#pay'],
      description: ['#advert'],
    },
  ],
});

const check = (html: string, site: Site = BOARD, url = ADDRESS) => {
  const document = parseHtml(html);
  return checkReading(site, readPage(document, url, [site]), makePage(document, url, site));
};

describe('a reading compared with what the site file promises', () => {
  test('is "well" for a page that is as the site file says', () => {
    expect(check(PAGE)).toEqual({
      site: 'board',
      overall: 'well',
      fields: {
        title: 'as promised',
        hiringOrganization: 'as promised',
        jobLocation: 'as promised',
        salary: 'as promised',
        description: 'as promised',
      },
    });
  });

  test('says which fields only structure found, and which nothing found', () => {
    const changed = PAGE.replace('id="advert"', 'id="new"').replace('id="place"', 'id="where"');
    expect(check(changed)).toMatchObject({
      overall: 'partly',
      fields: { title: 'as promised', description: 'by a lower rung', jobLocation: 'by a lower rung' },
    });
    expect(check(changed.replace('Leeds', 'Room 4'))).toMatchObject({ fields: { jobLocation: 'missing' } });
  });

  test('does not count pay that a posting does not state as missing, but counts an empty element for pay', () => {
    const silent = check(PAGE.replace('<p id="pay">£60,000</p>', ''));
    expect(silent).toMatchObject({ overall: 'well' });
    expect(silent?.fields).not.toHaveProperty('salary');
    expect(check(PAGE.replace('£60,000', ' '))).toMatchObject({ overall: 'partly', fields: { salary: 'missing' } });
  });

  test('is "not" where the address names a posting that cannot be read', () => {
    expect(check('<p>Something else</p>')).toEqual({ site: 'board', overall: 'not', fields: {} });
  });

  test('is null for lists, and for pages that no site file covers', () => {
    expect(check('<p>Jobs</p>', BOARD, new URL('https://board.example/jobs/all'))).toBeNull();
    expect(checkReading(null, { posting: null, unread: null })).toBeNull();
  });

  test('expects the fields of schema.org from a site without hooks of its own', () => {
    const plain = defineSite({
      id: 'plain',
      name: 'Plain',
      checked: { on: 'schema-org', asOf: '2026-11' },
      matches: BOARD.matches,
      enabledByDefault: false,
      postingId: /\/jobs\/(\d+)/,
    });
    const data = {
      '@type': 'JobPosting',
      title: 'ML Engineer',
      hiringOrganization: { name: 'Acme' },
      description: ADVERT,
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(check(`${script}${PAGE}`, plain)).toMatchObject({ overall: 'well', fields: { title: 'as promised' } });
    expect(check(PAGE, plain)).toMatchObject({ overall: 'partly', fields: { title: 'by a lower rung' } });
  });

  test('is plain JSON that can be stored and sent, and holds no word of the page', () => {
    const result = check(PAGE);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(JSON.stringify(result)).not.toMatch(/Acme|Leeds|60,000|Python/);
  });
});

describe('each fixture is read as promised, and no better when it is damaged', () => {
  const postings = FIXTURES.filter(({ site, expected }) => site !== 'generic' && expected.posting !== null);
  const [, , , , all] = DAMAGES;

  test.each(postings.map((fixture) => [fixture.name, fixture] as const))('%s', (name, { html, expected }) => {
    const url = new URL(expected.url);
    const site = findSite(url, SITES);
    const whole = checkReading(site, readPage(parseHtml(html), url, SITES));
    // Without a site file for the address there is nothing to check.
    expect(site ? ['well', 'partly'] : [undefined]).toContain(whole?.overall);
    expect(
      Object.entries(whole?.fields ?? {}).filter(([field, given]) => field !== 'jobLocation' && given === 'missing'),
    ).toEqual([]);
    const page = { name, url: url.href, html, expected: null };
    for (const document of all?.apply(page, seededRandom(name)) ?? []) {
      const damaged = checkReading(site, readPage(document, url, SITES));
      // A redesign may only make the reading worse, so that it is noticed.
      const rank = { well: 2, partly: 1, not: 0 } as const;
      expect(rank[damaged?.overall ?? 'not']).toBeLessThanOrEqual(rank[whole?.overall ?? 'not']);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/app/content/check-page';
import { parseHtml } from '../../../src/cli/parse-html';
import { ALL_READERS } from '../../../src/pages/all-readers';
import { readPage } from '../../../src/pages/read-page';
import { defineSite, type Site } from '../../../src/pages/site/define-site';
import { makePage } from '../../../src/pages/site/find-site';

const TEXT = '<p>You will look after models that are used every day, and you will explain to others what they do.</p>';
const ADVERT = `<h2>Requirements</h2>${TEXT}<h2>Responsibilities</h2>${TEXT}<h2>Benefits</h2>${TEXT}<a>Apply now</a>`;
const BOARD = defineSite({
  id: 'board',
  name: 'Board',
  matches: ['*://board.example/*'],
  checked: { on: 'public-sources', asOf: '2026-12' },
  enabledByDefault: false,
  postingId: /\/jobs\/(\d+)/,
  layouts: [
    { title: ['#t'], hiringOrganization: ['#org'], jobLocation: ['#place'], description: ['#advert'] },
    { root: ['form'], title: ['h1'], jobLocation: ['#place'], mayLackDescription: true },
  ],
});
const unread = (html: string, site: Site | null = null) => {
  const document = parseHtml(html);
  const url = new URL('https://board.example/jobs/12345');
  const reading = readPage(document, url, site ? [site] : []);
  expect(reading.posting).not.toBeNull();
  return checkPage(reading, { ...makePage(document, url, site), site, readers: ALL_READERS }).unreadParts;
};
const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'ML Engineer', ...more })}</script>`;

describe('what a posting lacks is said', () => {
  test('of a known site: the organisation, the text, and what its file promises', () => {
    expect(unread(`<h1 id="t">ML Engineer</h1><p id="place">Leeds</p><div id="advert">${ADVERT}</div>`, BOARD)).toEqual(
      ['hiringOrganization'],
    );
    expect(unread(`<h1 id="t">ML Engineer</h1><p id="org">Wren</p><div id="advert">${ADVERT}</div>`, BOARD)).toEqual([
      'jobLocation',
    ]);
  });

  test('of any page: the organisation and the text, once each, and no more', () => {
    expect(unread(`<h1>ML Engineer</h1>${ADVERT}`)).toEqual(['hiringOrganization']);
    expect(unread(`${data({ hiringOrganization: 'Wren' })}<h1>ML Engineer</h1>`)).toEqual(['description']);
    expect(unread(`${data({})}<h1>ML Engineer</h1>`)).toEqual(['hiringOrganization', 'description']);
    expect(unread(`<h1>ML Engineer</h1><p>Employer: Wren</p>${ADVERT}`)).toEqual([]);
  });

  test('of an application form: that it is one', () => {
    const form = '<form><h1>ML Engineer</h1><p id="place">Leeds</p><input type="email"></form>';
    expect(unread(form, BOARD)).toEqual(['hiringOrganization', 'form']);
    expect(unread(`${data({ hiringOrganization: 'Wren' })}<form><input type="file"></form>`)).toEqual(['form']);
  });
});

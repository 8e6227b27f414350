import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html';
import { ALL_READERS } from '../../../src/pages/all-readers';
import { findCardElements } from '../../../src/pages/cards/card-elements';
import { NO_LISTS } from '../../../src/pages/cards/list-reader';
import { readCards } from '../../../src/pages/cards/read-cards';
import { repeatedCards } from '../../../src/pages/cards/repeated/repeated-cards';
import { readOpenPosting } from '../../../src/pages/read-open-posting';
import { readPage } from '../../../src/pages/read-page';
import { defineSite, type Site } from '../../../src/pages/site/define-site';
import { makePage } from '../../../src/pages/site/find-site';

const item = (id: number) => `<li><h3><a href="/jobs/${id}">Data Engineer ${id}</a></h3><p>Leeds</p></li>`;
const LIST = `<main><h1>Vacancies</h1><ul>${[7001, 7002, 7003].map(item).join('')}</ul></main>`;
const URL_OF_LIST = 'https://board.example/jobs';
const IDS = ['7001', '7002', '7003'];

const siteWith = (part: Partial<Site>, postingId: Site['postingId'] = /^\/jobs\/(\d+)/) =>
  defineSite({
    id: 'board',
    name: 'Board',
    matches: ['*://board.example/*'],
    checked: { on: 'public-sources', asOf: '2026-12' },
    enabledByDefault: false,
    postingId,
    ...part,
  });
const page = (site: Site | null, url = URL_OF_LIST) => makePage(parseHtml(LIST), new URL(url), site);

describe('the reader of lists is the last rung of a site’s cards', () => {
  const dead = [{ card: '.gone', title: ['.gone'] }];

  test('where its hooks find nothing on a page that may be a list', () => {
    const site = siteWith({ cards: dead });
    expect(readCards(site, page(site), repeatedCards).map(({ id }) => id)).toEqual(IDS);
    expect(readCards(site, page(site), NO_LISTS)).toEqual([]);
    expect(findCardElements(site, page(site), repeatedCards).elements).toHaveLength(3);
  });

  test.each([
    ['the site has no cards', siteWith({})],
    ['its addresses have no ids', siteWith({ cards: dead }, () => null)],
    ['the site says that the page is something else', siteWith({ cards: dead, kind: () => 'other' })],
    [
      'its cards stand at other addresses',
      siteWith({ cards: [{ path: /^\/search/, card: '.gone', title: ['.gone'] }] }),
    ],
  ])('but not where %s', (_, site) => {
    expect(readCards(site, page(site), repeatedCards)).toEqual([]);
    expect(findCardElements(site, page(site), repeatedCards).elements).toEqual([]);
  });

  test('nor where the address names a posting', () => {
    const site = siteWith({ cards: dead });
    expect(readCards(site, page(site, `${URL_OF_LIST}/7009`), repeatedCards)).toEqual([]);
  });

  test('nor where its own hooks find cards', () => {
    const site = siteWith({ cards: [{ card: 'li:first-child', title: ['h3'] }] });
    expect(readCards(site, page(site), repeatedCards)).toHaveLength(1);
  });
});

describe('a page of a site without a file', () => {
  const read = (html: string) => readPage(parseHtml(html), new URL(URL_OF_LIST), []);

  test('is a list where its structure says so, and then it is not unread', () => {
    expect(read(LIST)).toMatchObject({ posting: null, unread: null });
    expect(read(LIST).cards).toHaveLength(3);
    const open = readOpenPosting({ ...page(null), site: null, readers: ALL_READERS });
    expect(open.unread).toBeNull();
  });

  test('is not a posting where it has neither', () => {
    expect(read('<main><h1>News</h1></main>').unread).toEqual({ code: 'not-a-posting' });
  });

  test('has no cards beside a posting', () => {
    const data = `<script type="application/ld+json">{"@type":"JobPosting","title":"Data Engineer","description":"${'You build pipelines and look after them. '.repeat(9)}","hiringOrganization":{"name":"Avocet"}}</script>`;
    expect(read(data + LIST)).toMatchObject({ posting: { title: 'Data Engineer' }, cards: [] });
  });
});

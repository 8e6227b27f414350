import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../src/cli/parse-html';
import { repeatedCards } from '../../../../src/pages/cards/repeated/repeated-cards';
import { defineSite, type Site } from '../../../../src/pages/site/define-site';
import { makePage } from '../../../../src/pages/site/find-site';

const ADDRESS = 'https://board.example/jobs';

const pageOf = (html: string, url = ADDRESS, site: Site | null = null) =>
  makePage(parseHtml(`<body><main>${html}</main></body>`), new URL(url), site);

/** The cards of a page, each as the fields that it has. */
function cardsOf(html: string, url = ADDRESS, site: Site | null = null) {
  const { elements, read } = repeatedCards(pageOf(html, url, site), site);
  return elements.map((element) => read(element));
}

const ROLES = ['Data Engineer', 'Data Scientist', 'Nurse', 'Software Developer', 'Lecturer', 'Policy Analyst'];
const titleOf = (at: number) => `${ROLES[at % ROLES.length]} ${at}`;

/** So many items; `inside` gives what an item has beside its title. */
const list = (count: number, inside: (at: number) => string, href = (at: number) => `/jobs/${7000 + at}`) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><h3><a href="${href(at)}">${titleOf(at)}</a></h3>${inside(at)}</li>`).join('')}</ul>`;

const PLACES = ['Leeds', 'London, UK', 'Bath', 'York', 'Cardiff, Wales', 'Hull'];
const place = (at: number) => `<p>${PLACES[at % PLACES.length]}</p>`;
const NAMES = ['Avocet', 'Bittern', 'Curlew', 'Dunlin', 'Eider', 'Fulmar'];

describe('the cards of a list that nobody has described', () => {
  test('two links are no list; three are', () => {
    expect(cardsOf(list(2, place))).toEqual([]);
    expect(cardsOf(list(3, place)).map((card) => card?.title)).toEqual([titleOf(0), titleOf(1), titleOf(2)]);
  });

  test('three links to one posting are no list', () => {
    expect(cardsOf(list(3, place, () => '/jobs/7000'))).toEqual([]);
  });

  test('a name beside a known place is the organisation; a line that may be either is left out', () => {
    const name = (at: number) => `<p>${NAMES[at]}</p>`;
    const both = cardsOf(list(5, (at) => name(at) + place(at)));
    expect(both.map((card) => [card?.hiringOrganization, card?.jobLocation])).toEqual(
      NAMES.slice(0, 5).map((each, at) => [each, PLACES[at]]),
    );
    const one = cardsOf(list(5, (at) => `<p>Full-time</p>${name(at)}`));
    expect(one.map((card) => [card?.hiringOrganization, card?.jobLocation])).toEqual(Array(5).fill([null, null]));
  });

  test('a department is no organisation', () => {
    const departments = ['Engineering', 'Data', 'Engineering', 'People', 'Finance'];
    const found = cardsOf(list(5, (at) => `<p>${departments[at]}</p>${place(at)}`));
    expect(found.map((card) => card?.hiringOrganization)).toEqual(Array(5).fill(null));
  });

  test('a tag is no organisation, and a company by its class is one; pay with an unknown sign is no place', () => {
    const tags = (at: number) =>
      `<ul>${[NAMES[at], 'Kernels', 'Linux', 'Testing'].map((tag) => `<li>${tag}</li>`).join('')}</ul>`;
    const tagged = cardsOf(list(5, (at) => place(at) + tags(at)));
    expect(tagged.map((card) => card?.hiringOrganization)).toEqual(Array(5).fill(null));
    const named = cardsOf(list(5, (at) => `<b class="comp-name">${NAMES[at]}</b>${place(at)}${tags(at)}`));
    expect(named.map((card) => card?.hiringOrganization)).toEqual(NAMES.slice(0, 5));
    const paid = cardsOf(list(5, (at) => `<p>${at === 2 ? '27.5-40 Lacs PA' : PLACES[at]}</p>`));
    expect(paid[2]?.jobLocation).toBeNull();
  });

  test('subjects in a row, and words that are written small, are no organisation', () => {
    const subjects = (at: number) => `<p>${PLACES[at]}</p><p>Physics ${at}, Statistics, Computing.</p>`;
    expect(cardsOf(list(5, subjects)).map((card) => card?.hiringOrganization)).toEqual(Array(5).fill(null));
    const small = (at: number) => `${place(at)}<p>${NAMES[at]?.toLowerCase()}</p>`;
    expect(cardsOf(list(5, small)).map((card) => card?.hiringOrganization)).toEqual(Array(5).fill(null));
  });

  test('links to searches for the same place as the page are no postings', () => {
    const html = list(
      40,
      () => '',
      (at) => `/jobs/engineer-${at}/in-${at < 16 ? 40210 : 'leeds'}`,
    );
    expect(cardsOf(html, 'https://board.example/jobs/engineer/in-40210')).toEqual([]);
  });

  test('in a language whose roles are not known, an address that names the record of a job shows a posting', () => {
    const words = ['mrav', 'selka', 'torun', 'vadim', 'orlek', 'pesto'];
    const rows = (address: string, beside: string) =>
      `<table>${words.map((word, at) => `<tr><td><a href="${address}${at}">${word} ${word}ar</a></td>${beside}</tr>`).join('')}</table>`;
    const titles = words.map((word) => `${word} ${word}ar`);
    expect(cardsOf(rows('det.aspx?JobID=67', '')).map((card) => card?.title)).toEqual(titles);
    expect(cardsOf(rows('/xy/?view=jobs&id=67', '')).map((card) => card?.title)).toEqual(titles);
    expect(cardsOf(rows('/offre-emploi/mrav-1165', '<td>24.04.2026</td>')).map((card) => card?.title)).toEqual(titles);
    expect(cardsOf(rows('/offre-emploi/mrav-1165', '<td>zlat</td>'))).toEqual([]);
    expect(cardsOf(rows('det.aspx?ItemID=67', ''))).toEqual([]);
  });

  test("a table's column of employers is apart from its column of postings", () => {
    const cells = (at: number) =>
      `<td><a href="/xy/?view=jobs&id=${710 + at}">${titleOf(at)}</a></td><td><a href="/xy/?view=client&client=${NAMES[at]}">${NAMES[at]}</a></td>`;
    const rows = Array.from({ length: 6 }, (_, at) => `<tr>${cells(at)}</tr>`).join('');
    expect(cardsOf(`<table>${rows}</table>`).map((card) => card?.title)).toEqual([0, 1, 2, 3, 4, 5].map(titleOf));
  });

  test('a place that is not known is one where the others of its column are', () => {
    const found = cardsOf(list(5, (at) => `<p>${at === 1 ? 'Little Snoring' : PLACES[at]}</p><p>Permanent</p>`));
    expect(found[1]?.jobLocation).toBe('Little Snoring');
  });

  test.each([
    ['£45,000 - £50,000', '£45,000 - £50,000'],
    ['Salary: £45k', '£45k'],
    ['£350 per day', '£350 per day'],
    ['45,000 per annum', '45,000 per annum'],
    ['£45,000 (estimated)', null],
    ['£12.99', null],
    ['Competitive', null],
    ['Ref 450000', null],
  ])('%s is the pay %s', (text, pay) => {
    expect(cardsOf(list(4, (at) => `${place(at)}<p>${text}</p>`))[0]?.salary).toBe(pay);
  });

  test('what stands under "Similar jobs" or "Popular searches" is left out', () => {
    const own = list(3, place);
    for (const heading of [
      'Similar jobs',
      'Related vacancies',
      'Popular searches',
      'You may also like',
      'Browse by role',
    ]) {
      const other = list(4, place, (at) => `/jobs/${9000 + at}`);
      expect(cardsOf(`<section>${own}</section><section><h2>${heading}</h2>${other}</section>`)).toHaveLength(3);
    }
  });

  test('what stands in a menu, a footer or aside is left out', () => {
    for (const tag of ['nav', 'footer', 'aside', 'dialog'])
      expect(cardsOf(`<${tag}>${list(4, place)}</${tag}>`)).toEqual([]);
  });

  test('the page of one of the postings has none', () => {
    expect(cardsOf(list(4, place), 'https://board.example/jobs/6999')).toEqual([]);
    expect(cardsOf(list(4, place), 'https://board.example/jobs?page=2')).toHaveLength(4);
  });

  test('links to other hosts are no list of this page, unless they lead to an applicant-tracking system', () => {
    expect(cardsOf(list(4, place, (at) => `https://other.example/jobs/${7000 + at}`))).toEqual([]);
    expect(cardsOf(list(4, place, (at) => `https://jobs.lever.co/acme/${7000 + at}`))).toHaveLength(4);
    expect(cardsOf(list(4, place, (at) => `https://jobs.board.example/jobs/${7000 + at}`))).toHaveLength(4);
  });

  test('a card that the page fills anew is read anew, and one that is emptied is none', () => {
    const page = pageOf(list(4, place));
    const { elements, read, idOf } = repeatedCards(page, null);
    const [first] = elements;
    if (!first) throw new Error('no card');
    expect(idOf(first)).toBe('https://board.example/jobs/7000');
    const link = page.document.createElement('a');
    link.setAttribute('href', '/jobs/8000');
    link.textContent = 'Head of Data';
    first.querySelector('a')?.replaceWith(link);
    expect(idOf(first)).toBe('https://board.example/jobs/8000');
    expect(read(first)).toMatchObject({ id: 'https://board.example/jobs/8000', title: 'Head of Data' });
    first.replaceChildren();
    expect(idOf(first)).toBeNull();
    expect(read(first)).toBeNull();
  });

  test('a list without end is read up to a limit, in time that grows with the page alone', () => {
    const time = (count: number) => {
      const page = pageOf(list(count, (at) => `${place(at)}<p>Permanent</p>`));
      const started = performance.now();
      const { elements } = repeatedCards(page, null);
      return { ms: performance.now() - started, cards: elements.length };
    };
    time(500);
    const [small, large] = [time(4_000), time(40_000)];
    expect([small.cards, large.cards]).toEqual([600, 600]);
    expect(large.ms).toBeLessThan(4 * small.ms + 100);
  });

  test('a page that nests deep is read', () => {
    const deep = 3_000;
    expect(cardsOf(`${'<div>'.repeat(deep)}${list(4, place)}${'</div>'.repeat(deep)}`)).toHaveLength(4);
  });
});

describe('the cards of a site whose hooks match nothing', () => {
  const site = defineSite({
    id: 'board',
    name: 'Board',
    matches: ['*://board.example/*'],
    checked: { on: 'public-sources', asOf: '2026-12' },
    enabledByDefault: false,
    postingId: /^\/jobs\/(\d+)/,
    cards: [{ card: '.gone', title: ['.gone'] }],
  });

  test('have the site’s own ids; links without one are none', () => {
    const found = cardsOf(list(3, place) + list(5, place, (at) => `/guides/${9000 + at}`), ADDRESS, site);
    expect(found.map((card) => card?.id)).toEqual(['7000', '7001', '7002']);
  });
});

import { defineSite } from '../pages/site/define-site';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const ID = /\/jobs\/(\d{3,12})(?:[-/?#]|$)/;
const LIST = /\/(?:jobs|(?:departments|locations)\/[^/]+)\/?$/;
/**
 * The way of working, which stands beside department and place: the beginnings of its words in the boards' languages.
 */
const MODE = /^·$|hybr|híbr|ibrid|remot|fjern|distan|zdaln|télétravail|teletrab|thuis|multiple locations/i;

/**
 * Teamtailor. A posting's own page has JSON-LD. The other hooks were checked on a saved application page of July 2026,
 * on an employer's own domain.
 */
export default defineSite({
  id: 'teamtailor',
  name: 'Teamtailor',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'forms' },
  // Departments and places have pages of their own, with their postings.
  matches: ['jobs*', '*/jobs*', 'departments/*', 'locations/*'].map((path) => `*://*.teamtailor.com/${path}`),
  madeBy:
    'meta[content*="teamtailor-cdn.com"], link[href*="teamtailor-cdn.com"], script[src*="teamtailor-cdn.com"], body[data-controller~="careersite--ready"]',
  enabledByDefault: false,
  postingId: ID,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1'],
      hiringOrganization: [
        { selector: 'meta[property="og:site_name"]', in: 'document', attribute: 'content' },
        { besideTitleAt: 'h1' },
      ],
      jobLocation: [valueBesideLabel(/^locations?$/i, 'dt'), lastOfHeaderLine],
      employmentType: [valueBesideLabel(/^employment type$/i, 'dt')],
      details: [
        valueBesideLabel(/^remote status$/i, 'dt'),
        { selector: 'div:has(+ h1) span', match: /^((?:fully |temporarily )?remote|hybrid(?: remote)?)$/i },
      ],
      description: ['.prose'],
    },
  ],
  cards: [
    {
      path: LIST,
      card: '#jobs_list_container > li',
      ...fields(),
    },
    { path: LIST, card: 'li:has(a[href*="/jobs/"])', ...fields() },
  ],
});

function fields() {
  return {
    id: [{ selector: 'a[href*="/jobs/"]', attribute: 'href', match: ID }],
    link: [{ selector: 'a[href*="/jobs/"]', attribute: 'href' }],
    // Links of the menu ("All jobs") have no id and lead to no posting.
    title: [(card: Element) => linkOf(card)?.textContent ?? null],
    hiringOrganization: [{ selector: 'meta[property="og:site_name"]', in: 'document', attribute: 'content' } as const],
    jobLocation: [(card: Element) => lastPlace([...card.querySelectorAll('a ~ div span, a + div, div > span')])],
  };
}

const linkOf = (card: Element): Element | undefined =>
  [...card.querySelectorAll('a[href*="/jobs/"]')].find((link) => ID.test(link.getAttribute('href') ?? ''));

/**
 * The place in "Department · Place · Hybrid" over the title. A single part may be either of the first two and is not
 * taken.
 */
function lastOfHeaderLine(root: Element): string | null {
  return lastPlace([...root.querySelectorAll('div:has(+ h1) > span')]);
}

function lastPlace(spans: readonly Element[]): string | null {
  const parts = spans.map((span) => span.textContent?.trim() ?? '').filter((part) => part !== '' && !MODE.test(part));
  return parts.length < 2 ? null : (parts.at(-1) ?? null);
}

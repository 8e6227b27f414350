import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const ID = /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;
const EMPLOYMENT = /^(?:full|part)[ -]?time|^contract|^intern|^temporary|^permanent/i;

/**
 * Ashby. The hooks were checked on a saved page of July 2026 (the application tab). The paths in its JSON come from
 * public readers of the site of 2026.
 */
export default defineSite({
  id: 'ashby',
  name: 'Ashby',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'postings' },
  // The host has only boards and postings. A board's address is one name after the slash.
  matches: ['*://jobs.ashbyhq.com/*'],
  enabledByDefault: true,
  postingId: ID,
  // The browser renders the page from this JSON. It is about the page that was loaded first, and has that posting's id.
  embedded: {
    selector: 'script:not([src])',
    after: 'window.__appData = ',
    posting: '',
    id: 'posting.id',
    fields: {
      title: 'posting.title',
      hiringOrganization: 'organization.name',
      jobLocation: ['posting.locationName', 'posting.location'],
      salary: ['posting.compensationTierSummary', 'posting.scrapeableCompensationSalarySummary'],
      employmentType: 'posting.employmentType',
      datePosted: ['posting.publishedDate', 'posting.publishedAt'],
      description: ['posting.descriptionHtml', 'posting.descriptionPlainText'],
    },
  },
  cardJson: {
    selector: 'script:not([src])',
    after: 'window.__appData = ',
    list: 'jobBoard.jobPostings',
    id: 'id',
    fields: {
      title: 'title',
      jobLocation: ['locationName', 'location'],
      salary: ['compensationTierSummary', 'scrapeableCompensationSalarySummary'],
    },
  },
  layouts: [
    {
      mayLackDescription: true,
      title: [
        '.ashby-job-posting-heading',
        'h1',
        { selector: 'head > title', in: 'document', match: /^(.{2,200}) @ / },
      ],
      hiringOrganization: [
        { selector: 'head > title', in: 'document', match: / @ ([^@]{1,80})$/ },
        { besideTitleAt: 'h1' },
      ],
      jobLocation: [valueBesideLabel(/^locations?$/i), '.ashby-job-posting-left-pane > div:first-child > h2 + p'],
      salary: [payTextAt('[class*="_compensationTierSummary"]'), payTextAt('h2 + ul > li > span, h2 + p')],
      employmentType: [valueBesideLabel(/^employment type$/i)],
      details: [valueBesideLabel(/^location type$/i)],
      description: [
        '[class*="_descriptionText_"]',
        '[role="tabpanel"][aria-labelledby*="overview"]',
        '#overview',
        // The application tab shows no advert, but the page's head has the whole advert on every tab.
        'meta[name="description"]',
      ],
    },
  ],
  cards: [
    {
      path: /^\/[^/]+\/?$/,
      card: 'a[href]:has(h3)',
      id: [(card) => idOf(card)],
      link: [(card) => card.getAttribute('href')],
      // A link with a heading but without an id leads to no posting.
      title: [(card) => (idOf(card) === null ? null : (card.querySelector('h3')?.textContent ?? null))],
      hiringOrganization: [{ selector: 'head > title', in: 'document', match: /^(.{1,80}?) (?:Jobs|Careers)$/ }],
      jobLocation: [beforeEmploymentType],
      salary: [payTextAt('p, span')],
    },
  ],
});

const idOf = (card: Element): string | null =>
  ID.exec((card.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, ''))?.[1] ?? null;

/**
 * The place in "Engineering • London • Full time • Hybrid". The parts have no names and the first may be missing, but
 * the place always stands before the type of employment.
 */
function beforeEmploymentType(card: Element): string | null {
  const line = [...card.querySelectorAll('p')].find((element) => element.textContent?.includes('•'));
  const parts = line?.textContent?.split('•').map((part) => part.trim()) ?? [];
  const type = parts.findIndex((part) => EMPLOYMENT.test(part));
  return parts[type - 1] ?? null;
}

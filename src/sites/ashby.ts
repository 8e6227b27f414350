import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const ID = /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;
const EMPLOYMENT = /^(?:full|part)[ -]?time|^contract|^intern|^temporary|^permanent/i;

/** A saved page of July 2026 (the application tab) and readers of the site's JSON of 2026 bear these out. */
export default defineSite({
  id: 'ashby',
  name: 'Ashby',
  // The host holds boards and postings, nothing else; a board is one name after the slash.
  matches: ['*://jobs.ashbyhq.com/*'],
  enabledByDefault: true,
  postingId: ID,
  // Rendered in the browser from this; it is the first page's, and names it.
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
        // The application tab shows no advert; the page's head has it whole on every tab.
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
      // Other links with a heading name no posting.
      title: [(card) => (idOf(card) === null ? null : (card.querySelector('h3')?.textContent ?? null))],
      hiringOrganization: [{ selector: 'head > title', in: 'document', match: /^(.{1,80}?) (?:Jobs|Careers)$/ }],
      jobLocation: [beforeEmploymentType],
      salary: [payTextAt('p, span')],
    },
  ],
});

const idOf = (card: Element): string | null =>
  ID.exec((card.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, ''))?.[1] ?? null;

/** "Engineering • London • Full time • Hybrid": the parts have no names, and the first may be missing; the place stands before the type. */
function beforeEmploymentType(card: Element): string | null {
  const line = [...card.querySelectorAll('p')].find((element) => element.textContent?.includes('•'));
  const parts = line?.textContent?.split('•').map((part) => part.trim()) ?? [];
  const type = parts.findIndex((part) => EMPLOYMENT.test(part));
  return parts[type - 1] ?? null;
}

import { defineSite } from '../pages/site/define-site';

/** The pay in "£90k – £120k • 0.1% – 0.5%". Equity follows it. */
const PAY = /^(.{0,6}[£$€₹]\s?\d[^•]{0,60}?)(?:\s?•.{0,60})?$/;
/**
 * A place: of a row's facts ("Full-time", "Remote • London", "2 years of exp", "1 week ago"), the one that is none of
 * the others.
 */
const PLACE =
  /^(?!.{0,100}(?:\bago\b|years? of exp|equity|\d%|[£$€₹]))(?!(?:full-time|part-time|contract|internship|cofounder|temporary)$)(.{2,100})$/i;
const WAY_OF_WORKING = /^((?:in office|on-?site|remote|hybrid)\b.{0,100})$/i;
const ID = /\/jobs\/(\d+)/;

/** The organisation of a row. Lists group the postings of one organisation under its name. */
function companyAbove(row: Element): string | null {
  for (let up = row.parentElement; up; up = up.parentElement) {
    const name = up.querySelector(
      'a[href*="/company/"] h2, [data-testid="startup-header"] h2, a[href*="/company/"] h3',
    );
    if (name) return name.textContent;
  }
  return null;
}

/**
 * Wellfound, formerly AngelList. The hooks of lists were checked on a saved page of June 2026; those of postings have
 * not been checked on a saved page.
 */
export default defineSite({
  id: 'wellfound',
  name: 'Wellfound',
  checked: { on: 'real-pages', asOf: '2026-06', only: 'lists' },
  matches: ['jobs', 'role/', 'location/', 'company/*/jobs'].map((path) => `*://wellfound.com/${path}*`),
  readsAlso: ['*://angel.co/jobs*', '*://angel.co/company/*/jobs*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [
        { selector: '[data-testid="startup-header"] h2, a[href*="/company/"] h2', above: true },
        { selector: 'a[href*="/company/"]:not([href*="/jobs"])', above: true },
      ],
      salary: [{ selector: 'li, li span, span', match: PAY, above: true }],
      details: [{ selector: 'li, span', match: WAY_OF_WORKING, above: true }],
      description: ['#job-description', '[class*="styles_description"]'],
      descriptionUnderHeading: true,
    },
  ],
  cards: [
    {
      path: /^\/(?:jobs|role|location|company\/[^/]+\/jobs)\/?(?:l\/|r\/|[^/\d][^/]*|$)/,
      // By structure, because a row has no class or data attribute that would name it.
      card: 'div:has(> div > div > a[href*="/jobs/"])',
      id: [{ selector: 'a[href*="/jobs/"]', attribute: 'href', match: ID }],
      link: [{ selector: 'a[href*="/jobs/"]', attribute: 'href' }],
      title: ['a[href*="/jobs/"]'],
      hiringOrganization: [companyAbove],
      jobLocation: [{ selector: 'div > span:only-of-type:not(:has(*))', match: PLACE }],
      salary: [{ selector: 'span:not(:has(*))', match: PAY }],
    },
  ],
});

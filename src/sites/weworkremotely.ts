import { defineSite } from '../pages/site/define-site';

/** Pay is one of a card's labels: "$75,000 - $99,999 USD". */
const PAY = /^(?=.{2,60}$)(.{0,10}[£$€]\s?\d.*)$/;
/** Where applicants may live is the only place that a remote posting has. The employer's headquarters do not count. */
const REGION = /^(Anywhere in the World|Worldwide|.{2,60} Only)$/i;
const SLUG = /\/remote-jobs\/(?!(?:search|new)(?:[/?#]|$))([\w-]{3,200})/;

/**
 * We Work Remotely. The hooks of lists were checked on a saved page of July 2026; those of postings have not been
 * checked on a saved page.
 */
export default defineSite({
  id: 'weworkremotely',
  name: 'We Work Remotely',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'lists' },
  // The home page lists postings too. "/remote-jobs" has all, "/remote-jobs-python" those of a skill, "/company/acme"
  // those of an employer.
  matches: ['', '?*', 'remote-*', 'categories/*', 'top-trending-remote-jobs*', 'company/*'].map(
    (path) => `*://weworkremotely.com/${path}`,
  ),
  enabledByDefault: false,
  postingId: SLUG,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['[class*="company-info__title"]', '.listing-header-container h1', 'h1', 'h2'],
      hiringOrganization: [
        '[class*="companyDetails__info__title"]',
        '.company-card h2',
        { selector: 'a[href*="/company/"] h2, a[href*="/company/"] h3, div:has(> a[href*="/company/"]) > h3' },
        { selector: 'head > title', in: 'document', match: /^([^:|]{2,80}): .{2,200} \| We Work Remotely/ },
      ],
      jobLocation: [
        { selector: 'li', match: /^(?:Region|Location|Country):?\s(.{2,100})$/i },
        { selector: 'li span, li a, span, a', match: REGION },
      ],
      salary: [
        { selector: 'li', match: /^Salary:?\s(.{0,20}\d.{0,80})$/i },
        { selector: 'li, .listing-tag', match: PAY },
      ],
      details: [{ selector: 'li', match: /^(?:Job type|Region|Category):?\s(.{2,60})$/i }],
      description: ['[class*="job__content__description"]', '#job-listing-show-container', '.listing-container'],
    },
  ],
  cards: [
    'li.new-listing-container',
    'section.jobs li:has(h3, h4, .title)',
    'li:has(> a[href*="/remote-jobs/"] h3)',
  ].map((card) => ({
    card,
    id: [{ selector: 'a[href*="/remote-jobs/"]', attribute: 'href', match: SLUG }],
    link: [{ selector: 'a[href*="/remote-jobs/"]', attribute: 'href' }],
    title: ['.new-listing__header__title', 'a[href*="/remote-jobs/"] .title', 'a[href*="/remote-jobs/"] h3', 'h4'],
    hiringOrganization: ['.new-listing__company-name', '.company', 'a[href*="/remote-jobs/"] > div > div + p'],
    jobLocation: ['.region', { selector: 'p', match: REGION }],
    salary: [{ selector: 'p', match: PAY }],
  })),
});

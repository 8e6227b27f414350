import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const PAY = /^(?:salary:?\s)?(.{0,14}[£$€]\s?\d.{0,60})$/i;
/** The title in "Machine Learning Engineer, Acme". The app's heading has both, and the second is a link. */
const APP_TITLE = /^(.{2,150}?)(?:,\s[^,]{1,80})?$/;

/**
 * Welcome to the Jungle: the site, and the app that was called Otta. We know no hooks of the app that last, so headings
 * and the document's title are used. The hooks have not been checked on a saved posting yet.
 */
export default defineSite({
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  checked: { on: 'public-sources', asOf: '2026-07' },
  matches: [
    '*://www.welcometothejungle.com/*/companies/*/jobs/*',
    '*://www.welcometothejungle.com/*/jobs*',
    '*://app.welcometothejungle.com/jobs/*',
    '*://app.welcometothejungle.com/dashboard/jobs/*',
  ],
  readsAlso: [
    '*://app.otta.com/jobs/*',
    '*://us.welcometothejungle.com/jobs/*',
    '*://uk.welcometothejungle.com/jobs/*',
  ],
  enabledByDefault: false,
  postingId: /\/companies\/[^/]{1,100}\/jobs\/([\w-]{1,200})|^\/(?:dashboard\/)?jobs\/([\w-]{6,24})(?:[/?#]|$)/,
  layouts: [
    {
      root: ['main:has([data-testid^="job-section-"])', 'body:has([data-testid="job-metadata-block"])'],
      title: ['[data-testid="job-metadata-block"] h2', '[data-testid="job-metadata-block"] h1', 'h1, h2'],
      hiringOrganization: [
        { selector: '[data-testid="job-metadata-block"] a[href*="/companies/"]' },
        { selector: 'a[href*="/companies/"]:not([href*="/jobs"])', above: true },
      ],
      jobLocation: ['[data-testid="job-metadata-block"] [name="location"] + span, [data-testid="job-locations"]'],
      salary: [
        { selector: '[data-testid="job-metadata-block"] div, [data-testid="job-metadata-block"] span', match: PAY },
      ],
      details: [{ selector: '[data-testid="job-metadata-block"] div:not(:has(div))', match: /^(.{2,60})$/ }],
      description: ['[data-testid^="job-section-"]'],
    },
    {
      // The app.
      root: ['[data-testid="job-card"]', '[data-testid="job-content"]', 'main:has(h1)', 'body:has(h1)'],
      title: [
        { selector: '[data-testid="job-title"]', match: APP_TITLE },
        { selector: 'h1:has(a)', match: APP_TITLE },
        'h1',
      ],
      hiringOrganization: [
        '[data-testid="company-name"]',
        'h1 a[href*="/companies/"]',
        { selector: 'a[href*="/companies/"]', above: true },
      ],
      jobLocation: ['[data-testid*="location" i]', valueBesideLabel(/^locations?$/i)],
      salary: [
        { selector: '[data-testid*="salary" i]', match: PAY },
        valueBesideLabel(/^salary$/i),
        { selector: 'h1 ~ * p, h1 ~ * span, h1 ~ p', match: PAY, above: true },
      ],
      description: ['[data-testid="job-description"]'],
      descriptionUnderHeading: true,
    },
  ],
  cards: [
    'li[data-testid="search-results-list-item-wrapper"]',
    'li:has(a[href*="/companies/"][href*="/jobs/"] h2, h4)',
    'li:has(a[href*="/companies/"][href*="/jobs/"])',
  ].map((card) => ({
    // A search, or the postings of one employer.
    path: /^\/[a-z]{2}\/(?:jobs|companies\/[^/]+\/jobs\/?$)/,
    card,
    id: [{ selector: 'a[href*="/jobs/"]', attribute: 'href', match: /\/jobs\/([\w-]+)/ }],
    link: [{ selector: 'a[href*="/companies/"][href*="/jobs/"]', attribute: 'href' }],
    title: [
      'h2, h4',
      {
        selector: 'a[aria-label]',
        attribute: 'aria-label',
        match: /^(?:visit the (?:job|offer) (?:page )?(?:for )?)?(.+)$/i,
      },
    ],
    hiringOrganization: [
      { selector: 'img[alt]', attribute: 'alt', match: /^(?:logo (?:of )?)?(.{2,80})$/i },
      'a[href*="/companies/"]:not([href*="/jobs/"])',
      'h4 + div span, h2 + div span',
      // The cards of an employer's own page do not name it.
      organisationFromUrl(/\/companies\/([^/]+)\/jobs\/?$/, ['h1', 'head > title']),
    ],
    jobLocation: [
      '[data-testid*="location" i]',
      '[name="location"] + p, [name="location"] + span, [name="location"] + div',
    ],
    salary: [{ selector: 'div:not(:has(div)), span', match: PAY }],
  })),
});

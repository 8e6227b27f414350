import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';

/**
 * Workable: employers' boards, and the platform's own search. The hooks of boards were checked on a saved application
 * page of July 2026. Those of the search come from public readers of the site.
 */
export default defineSite({
  id: 'workable',
  name: 'Workable',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'forms' },
  matches: [
    '*://apply.workable.com/*',
    ...['view/', 'search', 'company/'].map((path) => `*://jobs.workable.com/${path}*`),
  ],
  madeBy: 'meta[name="domain"][content="workable.com"]',
  enabledByDefault: false,
  postingId: /\/j\/([A-Z0-9]+)|\/view\/([\w-]+)|[?&]selectedJobId=([\w-]+)/,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      root: ['[data-ui="careers-page-content"]', 'body:has(h1)'],
      mayLackDescription: true,
      title: ['[data-ui="job-title"]', 'header h1', 'h1'],
      hiringOrganization: [
        { selector: '[data-ui="company-logo"] img, header a > img', attribute: 'alt' },
        { besideTitleAt: 'h1' },
      ],
      jobLocation: ['[data-ui="job-location"]', 'h1 + div > p + div'],
      employmentType: ['[data-ui="job-type"]', 'h1 + div > p > span:nth-child(3)'],
      details: ['[data-ui="job-workplace"]', 'h1 + div > p > span:has(> strong)'],
      description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
    },
    {
      // The platform's own search has no `h1`. The open posting stands beside the list.
      title: ['[data-ui="overview-title"]'],
      hiringOrganization: [
        '[data-ui="overview-company"] a',
        { selector: '[data-ui="overview-company"]', match: /^(?:at )?(.+)$/ },
      ],
      jobLocation: ['[data-ui="overview-location"]'],
      employmentType: ['[data-ui="overview-employment-type"]'],
      details: ['[data-ui="overview-workplace"]'],
      description: ['[data-ui^="job-breakdown-"][data-ui$="-parsed-html"]', '[aria-label="Job description"]'],
    },
  ],
  cards: [
    {
      path: /^\/[^/]+\/?$/,
      card: 'li:has(a[href*="/j/"])',
      id: [{ selector: 'a[href*="/j/"]', attribute: 'href', match: /\/j\/([A-Z0-9]+)/ }],
      link: [{ selector: 'a[href*="/j/"]', attribute: 'href' }],
      title: ['[data-ui="job-title"]', 'h3', 'h2'],
      hiringOrganization: [{ selector: '[data-ui="company-logo"] img', in: 'document', attribute: 'alt' }],
      jobLocation: ['[data-ui="job-location"]'],
    },
    {
      path: /^\/(?:search|view|company)(?:\/|$)/,
      card: 'li:has(a[href*="/view/"])',
      id: [{ selector: 'a[href*="/view/"]', attribute: 'href', match: /\/view\/([\w-]+)/ }],
      link: [{ selector: 'a[href*="/view/"]', attribute: 'href' }],
      title: ['h2', 'h3', 'a[href*="/view/"]'],
      hiringOrganization: [
        { selector: 'h3, h4', match: /^(?:at )?(.+)$/ },
        // The cards of an employer's own page do not name it.
        organisationFromUrl(/\/jobs-at-([^/]+)/, ['h1', 'head > title']),
      ],
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';

/**
 * Reed. The paths in the page's own JSON come from several public readers of the site of 2026. The other hooks were
 * checked on fragments of pages of June and September 2026. `jobSalary.from` holds the bands of the search, not pay,
 * and is not read.
 */
export default defineSite({
  id: 'reed',
  name: 'Reed',
  checked: { on: 'real-pages', asOf: '2026-09' },
  matches: ['*://www.reed.co.uk/jobs*'],
  enabledByDefault: true,
  postingId: /^\/jobs\/[^/]+\/(\d+)/,
  embedded: {
    selector: 'script#__NEXT_DATA__, script[type="application/json"]',
    posting: 'props.pageProps.consolidatedJobDetails.jobDetails',
    id: 'id',
    fields: {
      title: 'title',
      hiringOrganization: 'jobOwner.profileName',
      jobLocation: 'jobLocation.locationName',
      salary: 'jobSalary.displaySalary',
      employmentType: 'jobContractType.name',
      datePosted: 'displayDate',
      validThrough: 'expiryDate',
      description: 'description',
    },
  },
  layouts: [
    {
      title: ['[data-qa="job-title"]', 'h1'],
      hiringOrganization: ['[data-qa="company-name-link"]', '[data-qa="job-posted-by"] a', '[data-qa="job-posted-by"]'],
      jobLocation: ['[data-qa="job-metadata-location"]'],
      salary: ['[data-qa="job-metadata-salary"]'],
      details: ['[data-qa="job-metadata"] > li'],
      description: ['[data-qa="job-description"]'],
    },
  ],
  cards: [
    { card: 'article[data-qa="job-card"]', ...fields() },
    // All jobs, a search or a category, or an employer's jobs ("/jobs/acme/p1234").
    { path: /^\/jobs(?:\/[^/]+(?:\/p\d+)?)?\/?$/, card: 'article:has(:is(h2, h3) a[href*="/jobs/"])', ...fields() },
  ],
});

function fields() {
  const link = 'a[data-qa="job-card-title"], h2 a[href*="/jobs/"], h3 a[href*="/jobs/"]';
  return {
    id: [
      { selector: link, attribute: 'href', match: /\/(\d+)(?:[/?#]|$)/ },
      (card: Element) => card.getAttribute('data-id')?.match(/^job(\d+)$/)?.[1] ?? null,
    ],
    link: [{ selector: link, attribute: 'href' }],
    title: [link],
    hiringOrganization: ['[data-qa="job-posted-by"] a', '[data-qa="job-posted-by"]', ':is(h2, h3) + div a'],
    // Without their names, only the order tells place and pay apart, and pay must have a figure.
    jobLocation: ['[data-qa="job-metadata-location"]', 'ul:has(> li) > li:nth-child(2)'],
    salary: ['[data-qa="job-metadata-salary"]', payTextAt('ul > li:first-child')],
  };
}

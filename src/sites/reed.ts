import { defineSite } from '../pages/define-site';

/** The page's own JSON was described by several readers of the site in 2026; `jobSalary.from` holds search bands, not pay, and is not read. */
export default defineSite({
  id: 'reed',
  name: 'Reed',
  matches: ['*://www.reed.co.uk/jobs/*'],
  enabledByDefault: true,
  postingId: /^\/jobs\/[^/]+\/(\d+)/,
  embedded: {
    selector: 'script#__NEXT_DATA__',
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
    {
      card: 'article[data-qa="job-card"]',
      id: [
        { selector: 'a[data-qa="job-card-title"]', attribute: 'href', match: /\/(\d+)(?:[/?#]|$)/ },
        (card) => card.getAttribute('data-id')?.match(/^job(\d+)$/)?.[1] ?? null,
      ],
      link: [{ selector: 'a[data-qa="job-card-title"]', attribute: 'href' }],
      title: ['[data-qa="job-card-title"]', 'h2 a'],
      hiringOrganization: ['[data-qa="job-posted-by"] a', '[data-qa="job-posted-by"]'],
      jobLocation: ['[data-qa="job-metadata-location"]'],
      salary: ['[data-qa="job-metadata-salary"]'],
    },
  ],
});

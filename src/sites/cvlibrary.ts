import { defineSite } from '../pages/site/define-site';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const PAY = /^(?=.{2,90}$)(.{0,20}£\s?\d.*)$/;

/** Reads an attribute of the card. On older cards it is an attribute of an element inside. */
const said = (name: string) => (card: Element) =>
  card.getAttribute(name) ?? card.querySelector(`[${name}]`)?.getAttribute(name) ?? null;

/**
 * CV-Library. The hooks come from public readers of the site of 2025 and 2026. They have not been checked on a saved
 * page yet.
 */
export default defineSite({
  id: 'cvlibrary',
  name: 'CV-Library',
  checked: { on: 'public-sources', asOf: '2026-11' },
  matches: [
    '*://www.cv-library.co.uk/job/*',
    // All jobs; searches, categories and places ("/machine-learning-jobs-in-london"); an employer ("/list-jobs/1/acme").
    '*://www.cv-library.co.uk/jobs*',
    '*://www.cv-library.co.uk/*-jobs*',
  ],
  enabledByDefault: false,
  postingId: /\/job\/(\d+)|[?&]jobId=(\d+)/,
  hooksFirst: ['jobLocation'],
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['h1.job__title', '[data-qa="jobTitle"]', 'main h1', 'h1'],
      hiringOrganization: [
        'a.job__company-link, .job__company-name',
        valueBesideLabel(/^(?:company|recruiter|posted by|advertiser)$/i),
        { selector: 'a[href*="/jobs/"], a[href*="/companies/"]', above: true },
      ],
      jobLocation: [valueBesideLabel(/^location$/i), '.job__details-location'],
      salary: [valueBesideLabel(/^salary$/i), { selector: 'dd, li, span', match: PAY, above: true }],
      employmentType: [valueBesideLabel(/^(?:job )?type$/i)],
      details: [{ selector: 'dl dd', above: true }],
      description: ['.job__description', '[data-qa="jobDescription"]', '#job-description'],
    },
  ],
  cards: [
    'article[data-job-id], li > article:has(h2 a[href*="/job/"])',
    'article:has(h2 a[href*="/job/"])',
    'li:has(h2 a[href*="/job/"])',
  ].map((card) => ({
    card,
    id: [said('data-job-id'), { selector: 'a[href*="/job/"]', attribute: 'href', match: /\/job\/(\d+)/ }],
    link: [{ selector: 'h2 a, a[href*="/job/"]', attribute: 'href' }],
    title: [said('data-job-title'), 'h2 a', 'h2'],
    hiringOrganization: [said('data-company-name'), '.job__company-link', 'a[href*="/companies/"]'],
    jobLocation: [said('data-job-location'), '.job__details-location', valueBesideLabel(/^location$/i)],
    salary: [
      said('data-job-salary'),
      '.job__details-value.salary',
      valueBesideLabel(/^salary$/i),
      { selector: 'dd, li, span', match: PAY },
    ],
  })),
});

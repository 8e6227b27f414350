import { defineSite, type Layout } from '../pages/site/define-site';

/**
 * "£45K - £60K (Employer est.)" is the employer's own figure. Pay that does not say whose it is does not count as
 * stated.
 */
const STATED =
  /^([A-Za-z ]{0,10}[£$€₹]\s?\d.{0,60}?)\s?\(?(?:employer (?:est|provided|maximum|minimum)|provided by employer)/i;
/** "£45K - £60K (Glassdoor est.)" is the site's own guess. */
const GUESSED = /^([A-Za-z ]{0,10}[£$€₹]\s?\d.{0,60}?)\s?\(?glassdoor est/i;

const ID = /[?&](?:jl|jobListingId)=(\d+)/;
/** Searches, the postings of one employer, and single postings. */
const PATHS = ['Job/', 'Jobs/', 'job-listing/', 'partner/jobListing.htm'];
const LISTING_ID = /jlid=(\d+)/;

/** One posting, in the pane of a results page or alone on its page. */
const posting: Layout = {
  paneId: [
    { selector: '[id^="jd-job-title-"]', attribute: 'id', match: /-(\d+)$/ },
    { selector: '[id^="job-viewed-waypoint-"]', attribute: 'id', match: /-(\d+)$/ },
    { selector: '[data-brandviews*="jlid="]', attribute: 'data-brandviews', match: LISTING_ID },
  ],
  title: [
    '[id^="jd-job-title"]',
    'h1[data-test="job-title"]',
    '[data-test="job-title"]',
    '[data-test="jobTitle"]',
    'header h1',
    'h1',
  ],
  hiringOrganization: [
    '[class*="EmployerProfile_employerNameHeading"]',
    '[data-test="employer-name"] h4',
    'a[href*="/Overview/"] h4, header h4',
    // The rating stands in the same element as the name: "Acme4.1".
    {
      selector: '[data-test="employer-name"], [data-test="employerName"], a[href*="/Overview/"]',
      match: /^(.+?)\s?(?:\d[.,]\d.{0,3})?$/,
      above: true,
    },
    { selector: 'header div:has(h1) a', match: /^(\D.+?)\s?(?:\d[.,]\d.{0,3})?$/ },
  ],
  jobLocation: [
    '[data-test="location"]',
    '[class*="JobDetails_locationAndPay"] > div',
    'header > div:nth-of-type(2) > div',
  ],
  salary: [
    { selector: '[data-test="detailSalary"], [id^="jd-salary"], [id^="PaySection_salaryRange"]', match: STATED },
    { selector: 'header div, header span, [class*="salary" i]', match: STATED, above: true },
  ],
  salaryEstimate: [
    { selector: '[data-test="detailSalary"], [id^="jd-salary"]', match: GUESSED },
    { selector: 'header div, header span, [class*="salary" i]', match: GUESSED, above: true },
  ],
  description: [
    '[class*="JobDetails_jobDescription"]',
    '[data-brandviews*="description"]',
    '#JobDescriptionContainer, [id^="JobDesc"]',
    '.jobDescriptionContent, .desc',
    // The advert is the section with a "Show more" button. Round it stand the site's guess of pay and the employer's
    // size.
    'div:has(> header h1) > section:has(> div + button, > div + div > button):not(:has(dl))',
    'div:has(> header h1) > section:has(li, br, strong, b):not(:has(dl))',
  ],
  descriptionUnderHeading: true,
};

/**
 * Glassdoor. The hooks of lists were checked on a saved page of June 2025; those of postings have not been checked on a
 * saved page.
 */
export default defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  checked: { on: 'real-pages', asOf: '2025-06', only: 'lists' },
  matches: PATHS.map((path) => `*://www.glassdoor.co.uk/${path}*`),
  readsAlso: [
    'com',
    'ie',
    'ca',
    'co.in',
    'com.au',
    'co.nz',
    'sg',
    'com.hk',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'be',
    'at',
    'ch',
  ].flatMap((domain) => PATHS.map((path) => `*://*.glassdoor.${domain}/${path}*`)),
  enabledByDefault: false,
  postingId: ID,
  hooksFirst: ['jobLocation'],
  // The pay in its data may be its own guess, and does not say so.
  notFromSchema: ['structuredSalary'],
  layouts: [
    {
      ...posting,
      root: [
        '[class*="TwoColumnLayout_columnRight"]',
        '[class*="JobDetails_jobDetailsContainer"]',
        'div:has(> header h1[id^="jd-job-title"])',
        'div:has(> header h1):has(> section)',
      ],
    },
    // A page with cards is a list, and its heading is not a posting's title.
    { ...posting, root: ['body:not(:has(li a[href*="/job-listing/"]))'] },
  ],
  cards: [
    '[data-test="jobListing"]',
    'li[data-jobid], li.react-job-listing[data-id]',
    'ul[aria-label="Jobs List"] > li:has(a)',
    'li:has(a[href*="/job-listing/"])',
  ].map((card) => ({
    path: /^\/Jobs?\//,
    card,
    id: [
      (element: Element) => element.getAttribute('data-jobid') ?? element.getAttribute('data-id'),
      { selector: 'a[href*="jl="], a[href*="jobListingId="]', attribute: 'href', match: ID },
      { selector: 'a[id^="job-title-"]', attribute: 'id', match: /-(\d+)$/ },
    ],
    link: [{ selector: 'a[href*="/job-listing/"], a[href*="/partner/"]', attribute: 'href' }],
    title: ['a[data-test="job-title"]', 'a[id^="job-title-"]', 'a[href*="/job-listing/"]'],
    hiringOrganization: [
      '[class*="compactEmployerName"]',
      '[id^="job-employer-"] span',
      // The name is the first text of a card. A card without a name begins with its rating or title.
      { selector: 'div > span:first-child:not(:has(*))', match: /^([^\d(].*)$/ },
    ],
    jobLocation: ['[data-test="emp-location"]', '[id^="job-location-"]', 'a[href*="/job-listing/"] + div'],
    salary: [
      { selector: '[data-test="detailSalary"], [id^="job-salary-"]', match: STATED },
      { selector: 'a[href*="/job-listing/"] ~ div', match: STATED },
    ],
  })),
});

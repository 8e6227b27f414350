import { defineSite, type EmbeddedJson, type Layout } from '../pages/site/define-site';
import { ID, INDEED_CARDS, PAY_LABEL } from '../pages/site/indeed-cards';

/** The paths of postings and of lists: searches ("jobs") and the lists that search engines lead to ("q-", "l-"). */
const PATHS = ['jobs', 'viewjob', 'm/jobs', 'm/viewjob', 'q-', 'l-'];
const on = (host: string) => PATHS.map((path) => `*://${host}/${path}*`);

/** The pay in "£60,000 - £70,000 a year - Permanent, Full-time", where pay and type share a line. */
const PAY_OF_LINE = /^(.{0,14}[£$€₹]\s?\d.{0,80}?)(?: - [A-Z].{2,60})?$/;
/** The pane's heading has words for screen readers after the title: "Data Scientist - job post". */
const WITHOUT_SUFFIX = /^(.{1,200}?)(?:\s[-–]\s(?:job post|Stellenanzeige|offre d'emploi|oferta de empleo))?$/i;

/** One posting in a pane or alone, as Indeed shows it since 2022. Checked on saved pages of 2025 and 2026. */
const shown = {
  paneId: [
    { selector: '[data-indeed-apply-jk]', attribute: 'data-indeed-apply-jk', above: true },
    { selector: 'a[href*="/cmp/"]', attribute: 'href', match: /[?&]fromjk=([0-9a-f]{16})/, above: true },
    { selector: '[href*="applystart"]', attribute: 'href', match: /[?&]jk=([0-9a-f]{16})/, above: true },
  ],
  title: [
    { selector: '[data-testid="jobsearch-JobInfoHeader-title"]', match: WITHOUT_SUFFIX },
    { selector: '[data-testid="vj-job-title"], [data-testid="simpler-jobTitle"]', match: WITHOUT_SUFFIX },
    { selector: '.jobsearch-JobInfoHeader-title', match: WITHOUT_SUFFIX },
    { selector: 'h1, h2:has(> span > span), h2[lang]', match: WITHOUT_SUFFIX, above: true },
    // The simple header is a heading right above a line with organisation, separator and place.
    { selector: 'div:has(> h2):has(> div > [role="separator"]) > h2', match: WITHOUT_SUFFIX, above: true },
  ],
  hiringOrganization: [
    '[data-testid="inlineHeader-companyName"] a',
    '[data-testid="inlineHeader-companyName"]',
    '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    '.jobsearch-JobInfoHeader-companyNameSimple',
    { selector: 'a[href*="/cmp/"]:not([href*="/reviews"])', above: true },
    { selector: 'h2 ~ div:has(> [role="separator"]) > span', above: true },
  ],
  jobLocation: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="job-location"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
    '[data-testid="company-info-metadata"] [data-testid*="location" i]',
    { selector: 'div:has(> div > span > a[href*="/cmp/"]) ~ div', above: true },
    { selector: 'h2 ~ div > [role="separator"] ~ div', above: true },
  ],
  salary: [
    { selector: '#salaryInfoAndJobType > span', match: PAY_LABEL },
    { selector: '#salaryInfoAndJobType', match: PAY_OF_LINE },
    { selector: '[data-testid="structured-job-summary"] [aria-label]', attribute: 'aria-label', match: PAY_LABEL },
    { selector: '[aria-label="Pay"] [data-testid$="-tile"]', match: PAY_LABEL },
    { selector: 'span:not(:has(*))', match: PAY_LABEL, above: true },
  ],
  salaryEstimate: [
    { selector: '#salaryGuide, [data-testid*="estimated-salary" i]', match: /([£$€₹]\s?\d.{0,60})/, in: 'document' },
  ],
  details: [
    { selector: '#salaryInfoAndJobType > span', match: /^-?\s*(.{2,60})$/ },
    '[data-testid="inlineHeader-companyLocation"] + div > div',
    {
      selector: '[aria-label="Job type"] li, [aria-label="Pay"] li, [aria-label="Work setting"] li',
      match: /^(.{2,60})$/,
    },
  ],
  description: [
    '#jobDescriptionText',
    '.jobsearch-jobDescriptionText',
    '.jobsearch-JobComponent-description [id*="jobDescription"]',
    ':has(> [data-testid="vj-job-description-heading"])',
  ],
  descriptionUnderHeading: true,
} as const satisfies Layout;

const pane: Layout = {
  ...shown,
  root: [
    '#jobsearch-ViewjobPaneWrapper',
    '[aria-labelledby="jobsearch-JobFullDetailsTitle"]',
    '.jobsearch-RightPane',
    '#vjs-container',
    // By structure: a pane begins with a button that leads back to the list, and a heading.
    'main div:has(> button ~ h2)',
  ],
};

/** A posting alone on its page. A list without a pane has a heading too, so a page with cards does not match. */
const alone: Layout = {
  ...shown,
  root: [
    '#viewJobSSRRoot',
    '.jobsearch-ViewJobLayout--standalone',
    '[role="main"]',
    'body:not(:has(a[data-jk], a[aria-label^="full details of"], td h2 a))',
  ],
};

/**
 * Indeed's own JSON of one posting, which pages keep in several places. Pay in `estimatedSalaryModel` is Indeed's guess
 * and is not read.
 */
const answer = {
  selector: 'script',
  id: 'jobKey',
  fields: {
    title: ['jobTitle', 'jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel.jobTitle'],
    hiringOrganization: [
      'jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel.companyName',
      'hostQueryExecutionResult.data.jobData.results.0.job.sourceEmployerName',
    ],
    jobLocation: ['jobLocation', 'jobInfoWrapperModel.jobInfoModel.jobInfoHeaderModel.formattedLocation'],
    salary: 'salaryInfoModel.salaryText',
    description: [
      'hostQueryExecutionResult.data.jobData.results.0.job.description.html',
      'jobInfoWrapperModel.jobInfoModel.sanitizedJobDescription',
      'jobInfoWrapperModel.jobInfoModel.sanitizedJobDescription.content',
    ],
  },
  estimated: { path: 'salaryInfoModel.salarySource', match: /estimat|prediction/i },
} as const;

const embedded: readonly EmbeddedJson[] = [
  { ...answer, after: '"autoOpenTwoPaneViewjobResponse":', posting: 'body' },
  { ...answer, after: '"preloadedVJData":', posting: '' },
  { ...answer, after: '"preloadedVJData":', posting: 'body' },
  { ...answer, after: 'window._initialData', posting: '' },
];

/** Indeed. When its hooks were seen is said at each part above. */
export default defineSite({
  id: 'indeed',
  name: 'Indeed',
  checked: { on: 'real-pages', asOf: '2026-08' },
  matches: on('uk.indeed.com'),
  readsAlso: on('*.indeed.com'),
  enabledByDefault: true,
  postingId: ID,
  // Its JSON-LD says "Leeds, ENG, GB". The page has the street and the postcode.
  hooksFirst: ['jobLocation'],
  embedded,
  layouts: [pane, alone],
  cards: INDEED_CARDS,
  cardJson: {
    selector: 'script',
    after: 'providerData["mosaic-provider-jobcards"]',
    list: 'metaData.mosaicProviderJobCardsModel.results',
    id: 'jobkey',
    fields: {
      url: ['viewJobLink', 'link'],
      title: ['displayTitle', 'title'],
      hiringOrganization: ['company', 'truncatedCompany'],
      jobLocation: 'formattedLocation',
      salary: 'salarySnippet.text',
    },
    // The source of pay that was taken from the advert is "EXTRACTION". `estimatedSalary` is Indeed's guess and is not
    // read.
    estimated: { path: 'salarySnippet.source', match: /estimat|prediction/i },
  },
});

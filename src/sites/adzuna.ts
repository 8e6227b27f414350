import { defineSite } from '../pages/site/define-site';

/** Pay that the advert states. "£52,000 per year - estimated" is the site's own guess, which it calls "Jobsworth". */
const STATED = /^(?!.{0,79}\b(?:estimated|predicted|jobsworth)\b)(.{0,20}[£$€]\s?\d.{0,59})$/i;
const GUESSED = /^(.{0,14}[£$€]\s?\d.{0,40}?)\s?[-–(]?\s?(?:estimated|predicted)/i;
const ID = /\/(?:details|land\/ad)\/(\d+)/;
/** Lists are searches, and pages of a category, a place or an employer right under "/jobs/". */
const PATHS = ['jobs/', 'details/', 'search', 'land/ad/'];

/**
 * Adzuna. The hooks of posting pages were checked on a saved page of August 2026. Many adverts are cut short there. The
 * hooks of lists have not been checked on a saved page.
 */
export default defineSite({
  id: 'adzuna',
  name: 'Adzuna',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'postings' },
  matches: PATHS.map((path) => `*://www.adzuna.co.uk/${path}*`),
  readsAlso: [
    'com',
    'ie',
    'com.au',
    'ca',
    'de',
    'fr',
    'in',
    'nl',
    'co.nz',
    'sg',
    'co.za',
    'pl',
    'it',
    'es',
    'at',
  ].flatMap((domain) => PATHS.map((path) => `*://www.adzuna.${domain}/${path}*`)),
  enabledByDefault: false,
  postingId: ID,
  // The data says "Leeds, GB" and "MN, US" where the page names the place in full.
  hooksFirst: ['jobLocation'],
  notFromSchema: ['structuredSalary'],
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['main h1', 'h1'],
      hiringOrganization: [
        '.ui-job-card-info .ui-company, .ui-company',
        // By structure: four facts stand side by side, and the employer is the first.
        { selector: 'h1 ~ div, section:has(h1) + section > div > div > div > div:first-child', above: true },
      ],
      jobLocation: [
        '.ui-job-card-info .ui-location, .ui-location',
        { selector: 'section:has(h1) + section > div > div > div > div:nth-child(2)', above: true },
      ],
      salary: [
        // Only above the advert, because the pay of other postings stands below it. A guess does not match.
        { selector: '.ui-job-card-info .ui-salary, .ui-salary', match: STATED, above: true },
        { selector: 'section:has(h1) + section > div > div > div > div:nth-child(3)', match: STATED, above: true },
      ],
      salaryEstimate: [
        { selector: '.ui-salary, [data-js="toggle-jobsworth"]', match: GUESSED },
        { selector: 'a[href="#"]', match: GUESSED, above: true },
      ],
      details: ['.ui-contract-time', '.ui-contract-type', '.ui-remote'],
      description: ['.adp-body', 'section:has(h1) + section section'],
    },
  ],
  cards: ['article[data-aid]', 'article:has(h2 a[href*="/details/"], h2 a[href*="/land/ad/"])'].map((card) => ({
    card,
    id: [
      (element: Element) => element.getAttribute('data-aid'),
      { selector: 'a[href*="/details/"], a[href*="/land/ad/"]', attribute: 'href', match: ID },
    ],
    link: [{ selector: 'a[data-js="jobLink"], h2 a', attribute: 'href' }],
    title: ['h2 a', 'a[data-js="jobLink"]', 'h2'],
    hiringOrganization: ['.ui-company', 'h2 ~ div div:first-child:not(:has(div))'],
    jobLocation: ['.ui-location', 'h2 ~ div div:nth-child(2):not(:has(div))'],
    salary: [
      { selector: '.ui-salary', match: STATED },
      { selector: 'h2 ~ div div:not(:has(div))', match: STATED },
    ],
  })),
});

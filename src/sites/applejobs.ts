import { defineSite } from '../pages/site/define-site';
import { headingOfSlug } from '../pages/site/heading-of-slug';

const ID = /\/details\/([\d-]+)/;
const LINK = 'h3 a[href*="/details/"]';

/** The advert's sections, in the page's order. The last one has pay and benefits. */
const SECTIONS = [
  'jobsummary',
  'jobdescription',
  'responsibilities',
  'minimumqualifications',
  'preferredqualifications',
]
  .map((name) => `#jobdetails-${name}`)
  .concat('#jobdetails-educationandexperience, #jobdetails-additionalrequirements')
  .concat('[id^="jobdetails-posting-footer"]')
  .join(', ');

/**
 * Apple's careers pages. The hooks come from public readers of the site, extensions and test pages of 2026; no saved
 * page was at hand. The page's data is JSON inside a string of code, and is not read.
 */
export default defineSite({
  id: 'applejobs',
  name: 'Apple Jobs',
  listedAs: 'careers-page',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://jobs.apple.com/*/details/*', '*://jobs.apple.com/*/search*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['#jobdetails-postingtitle', headingOfSlug(/\/details\/[^/]+\/([^/?]+)/), 'h1'],
      hiringOrganization: [() => 'Apple'],
      jobLocation: [
        '#jobdetails-joblocation',
        '[id*="joblocation"]',
        // By structure: the line under the title names the place, the next one the team.
        { selector: 'h1 ~ label', above: true },
      ],
      datePosted: [{ selector: 'time[id*="postdate"], time', attribute: 'datetime' }],
      description: [SECTIONS, '[id^="jobdetails-"][id$="-content-row"]'],
    },
  ],
  cards: ['#search-job-list > li', `li:has(${LINK})`].map((card) => ({
    path: /\/search/,
    card,
    id: [{ selector: LINK, attribute: 'href', match: ID }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: [LINK],
    hiringOrganization: [() => 'Apple'],
    jobLocation: [
      '[id^="search-store-name"]',
      '.table--advanced-search__location-sub',
      'div:has(> h3) + div > :last-child',
    ],
  })),
});

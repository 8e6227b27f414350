import { defineSite, type Hook } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const CARD = 'a[data-automation-id="jobTitle"], h3 > a[href*="/job/"], h3 > a[href*="/details/"]';

/**
 * The employer. No element names it, but its name stands in the address, and somewhere on the page as it is spelled.
 */
const employer: Hook = organisationFromUrl(
  /^([^.]+)\.wd\d{1,4}\.|\/recruiting\/([^/]+)\//,
  ['[data-automation-id="headerTitle"]', 'header h1, header img', 'head > title', 'meta[property="og:title"]'].concat([
    '[data-automation-id="jobPostingDescription"]',
    'main p',
    'p',
    'li',
  ]),
);

/**
 * Workday. The browser renders the pages, and the JSON-LD is only about the page that was loaded first. The hooks were
 * checked on a saved posting of July 2026.
 */
export default defineSite({
  id: 'workday',
  name: 'Workday',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'postings' },
  // Every employer has a host, and a board may be any path on it.
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*recruiting/*'],
  enabledByDefault: false,
  postingId: requisitionOf,
  hooksFirst: ['title', 'jobLocation', 'description'],
  layouts: [
    {
      title: [
        '[data-automation-id="jobPostingHeader"]',
        { selector: 'meta[property="og:title"]', in: 'document', attribute: 'content', shown: true },
        { selector: 'head > title', in: 'document', shown: true },
      ],
      hiringOrganization: [employer],
      jobLocation: ['[data-automation-id="locations"] dd', valueBesideLabel(/^locations?$/i, 'dt')],
      employmentType: ['[data-automation-id="time"] dd', valueBesideLabel(/^time type$/i, 'dt')],
      details: ['[data-automation-id="remoteType"] dd', valueBesideLabel(/^remote type$/i, 'dt')],
      description: ['[data-automation-id="jobPostingDescription"]'],
    },
  ],
  cards: [
    {
      card: `li:has(${CARD})`,
      id: [(card, { url }) => requisitionOf(new URL(card.querySelector(CARD)?.getAttribute('href') ?? '', url))],
      link: [{ selector: CARD, attribute: 'href' }],
      title: [CARD],
      hiringOrganization: [employer],
      jobLocation: ['[data-automation-id="locations"] dd', valueBesideLabel(/^locations?$/i, 'dt')],
    },
  ],
});

/** The id follows the last underscore: "/job/London/ML-Engineer_JR-1042-1", "/details/ML-Engineer_JR-1042-1/apply". */
function requisitionOf({ pathname }: URL): string | null {
  const parts = pathname.split('/');
  const start = parts.findIndex((part) => part === 'job' || part === 'details');
  const named = start < 0 ? undefined : parts.slice(start + 1).findLast((part) => part.includes('_'));
  return /^[A-Za-z0-9-]+$/.exec(named?.split('_').at(-1) ?? '')?.[0] ?? null;
}

import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="/careers/"], a[href*="view.php?id="]';
const ID = /\/careers\/(\d{1,9})(?:[/?#]|$)|view\.php\?id=(\d{1,9})/;
const LABELS = 'p:first-child, dt, .posInfo__Title';

/**
 * BambooHR. The browser renders its pages, and adds JSON-LD. The hooks are those of public readers of August 2026; the
 * pages of the older design are said to be the same since 2020.
 */
export default defineSite({
  id: 'bamboohr',
  name: 'BambooHR',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['*://*.bamboohr.com/careers*', '*://*.bamboohr.com/jobs/*view*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: ['[data-fabric-component="Headline"]', '.ResAts__card h2', 'h1', 'h2'],
      hiringOrganization: [
        {
          selector: 'meta[property="og:site_name"]',
          in: 'document',
          attribute: 'content',
          match: /^(?!BambooHR)(.+)$/,
        },
        organisationFromUrl(/^([\w-]+)\.bamboohr\.com/, [
          'header img[alt]',
          'head > title',
          'meta[property="og:title"]',
          'p',
        ]),
      ],
      jobLocation: [
        valueBesideLabel(/^location$/i, LABELS),
        { selector: '.ResAts__card-subtitle', match: /· ?([^·]{2,100})$/ },
      ],
      employmentType: [valueBesideLabel(/^employment (?:type|status)$/i, LABELS)],
      salary: [valueBesideLabel(/^compensation$/i, LABELS)],
      details: [valueBesideLabel(/^(?:minimum experience|location type)$/i, LABELS)],
      description: ['.BambooRichText', '#descriptionWrapper'],
    },
  ],
  cards: ['li.ResAts__listing', `li:has(${LINK})`, `div:has(> div > :is(${LINK}))`].map((card) => ({
    path: /^\/(?:careers|jobs)\/?$/,
    card,
    ...postingLink(LINK, ID),
    title: ['.ResAts__listing-link', LINK],
    jobLocation: ['.ResAts__listing-location'],
  })),
});

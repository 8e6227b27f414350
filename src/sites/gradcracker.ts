import { defineSite } from '../pages/site/define-site';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const ID = /\/hub\/\d+\/[^/]+\/[^/]+\/(\d+)/;
const LINK = 'a[data-mk-label="Job Title"], h2 a[href*="/hub/"]';
const TITLED = 'a[href*="/hub/"][title*=" opportunity with "]';
/** A fact of a posting: its label in a block, and the value after it. */
const fact = (wording: RegExp) => valueBesideLabel(wording, 'li > div:first-child');

/**
 * Gradcracker, graduate jobs and placements. The hooks come from public readers of the site and a test page of 2026.
 * Inside the advert there are films and prizes of the board, which are left out.
 */
export default defineSite({
  id: 'gradcracker',
  name: 'Gradcracker',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['hub/*', 'search/*', 'keyword-search*'].map((path) => `*://www.gradcracker.com/${path}`),
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['h1[itemprop="title"]', 'h1'],
      hiringOrganization: [
        { selector: 'head > title', in: 'document', match: /\| ([^|]{2,80}) Hub \| Gradcracker/ },
        { selector: 'a[href*="/hub/"]', match: /^(.{2,80}) Hub$/, above: true },
      ],
      jobLocation: [fact(/^location$/i)],
      salary: [fact(/^salary$/i)],
      details: [fact(/^degree required$/i), fact(/^starting$/i)],
      description: [
        '.body-content > :not([class*="not-body-content"], [class*="feedback-pledge"], .hash)',
        '.body-content',
      ],
    },
  ],
  cards: [
    {
      path: /^\/(?:search|keyword-search)/,
      card: `article:has(${LINK})`,
      id: [{ selector: LINK, attribute: 'href', match: ID }],
      link: [{ selector: LINK, attribute: 'href' }],
      title: [LINK],
      hiringOrganization: [
        { selector: 'a[href*="/hub/"] img', attribute: 'alt' },
        { selector: LINK, attribute: 'aria-label', match: / opportunity with (.{2,80})$/ },
      ],
      jobLocation: [valueBesideLabel(/^location$/i, 'dt')],
      salary: [valueBesideLabel(/^salary$/i, 'dt')],
    },
    {
      // A page of 2024: an employer's postings stand in one box, and only the link's title names it.
      path: /^\/(?:search|keyword-search)/,
      card: `div:has(> ${TITLED})`,
      id: [{ selector: TITLED, attribute: 'href', match: ID }],
      link: [{ selector: TITLED, attribute: 'href' }],
      title: [TITLED],
      hiringOrganization: [{ selector: TITLED, attribute: 'title', match: / opportunity with (.{2,80})$/ }],
      jobLocation: [{ selector: 'li', match: /^location:\s?(.{2,120})$/i }],
      salary: [{ selector: 'li', match: /^salary:\s?(.{2,90})$/i }],
    },
  ],
});

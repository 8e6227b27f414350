import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';

const ID = /\/jobs\/[^/]+\/[^/]+\/(\d{5,12})/;
const LINK = 'a[href*="/jobs/"]';

/**
 * CharityJob. The hooks of lists come from public readers of the site and test pages of September and October 2026. Of
 * postings only the address is known: they are read by schema.org data, else by headings and structure.
 */
export default defineSite({
  id: 'charityjob',
  name: 'CharityJob',
  checked: { on: 'public-sources', asOf: '2026-10' },
  matches: ['*://www.charityjob.co.uk/jobs*'],
  enabledByDefault: false,
  postingId: ID,
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  cards: ['article[job-id]', `article:has(${LINK})`].map((card) => ({
    card,
    id: [(element: Element) => element.getAttribute('job-id'), { selector: LINK, attribute: 'href', match: ID }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: [`.job-title ${LINK}`, LINK],
    hiringOrganization: [(element: Element) => namesIn(element).organisation],
    jobLocation: [(element: Element) => namesIn(element).place],
    salary: [payTextAt('.job-summary-item'), payTextAt('span')],
  })),
});

/** "Organisation, place" in one line. The name may have commas of its own, and the logo's link has it alone. */
function namesIn(card: Element): { readonly organisation: string | null; readonly place: string | null } {
  const line = card.querySelector('.organisation, div:has(> a[href*="/jobs/"]) + div')?.textContent?.trim() ?? '';
  const known = card.querySelector('a[title]:not([href*="/jobs/"])')?.getAttribute('title')?.trim() ?? '';
  if (known !== '' && line.startsWith(known))
    return { organisation: known, place: line.slice(known.length + 1).trim() };
  const comma = line.lastIndexOf(',');
  if (comma < 0) return { organisation: line || null, place: null };
  return { organisation: line.slice(0, comma), place: line.slice(comma + 1).trim() };
}

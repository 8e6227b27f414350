import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'h3 a[href*="/csr/"]';

/**
 * Civil Service Jobs has no JSON-LD. The hooks were checked on a posting of 2023 and a card of January 2025, both of
 * which others have published as test fixtures.
 */
export default defineSite({
  id: 'civilservicejobs',
  name: 'Civil Service Jobs',
  checked: { on: 'real-pages', asOf: '2025-01' },
  matches: ['*://www.civilservicejobs.service.gov.uk/csr/*'],
  enabledByDefault: false,
  postingId: vacancyOf,
  layouts: [
    {
      title: ['.csr-page-title h1', 'main h1', 'h1'],
      hiringOrganization: ['.csr-page-subtitle', 'div:has(> h1) + p', 'h1 + p'],
      jobLocation: ['#section_link_location + div', valueBesideLabel(/^locations?$/i, 'h2, h3')],
      salary: [valueBesideLabel(/^salary$/i, 'h3'), payTextAt('.vac_display_panel_side .vac_display_field_value')],
      employmentType: [valueBesideLabel(/^contract type$/i, 'h3')],
      details: [valueBesideLabel(/^contract type$/i, 'h3'), valueBesideLabel(/^working pattern$/i, 'h3')],
      description: ['#section_link_about ~ *', '.vac_display_panel_main'],
    },
  ],
  cards: [
    {
      card: `li:has(${LINK})`,
      id: [(card, { url }) => vacancyOf(new URL(card.querySelector(LINK)?.getAttribute('href') ?? '', url))],
      link: [{ selector: LINK, attribute: 'href' }],
      title: [LINK],
      hiringOrganization: ['.search-results-job-box-department', 'div:has(> h3) + div'],
      jobLocation: ['.search-results-job-box-location', 'div:has(> h3) + div + div'],
      salary: [
        { selector: '.search-results-job-box-salary', match: /^(?:Salary ?: )?(.+)$/ },
        { selector: 'div', match: /^Salary ?: (.{1,200})$/ },
      ],
    },
  ],
});

/** The vacancy's number: "jcode=1934831", or the same number in a session's address, whose query is base64. */
function vacancyOf(url: URL): string | null {
  const code = url.searchParams.get('jcode');
  if (code) return /^\d+$/.exec(code)?.[0] ?? null;
  try {
    // `searchParams` turns "+" into a space.
    const query = atob((url.searchParams.get('SID') ?? '').replaceAll(' ', '+'));
    return /(?:joblist_view_vac|jcode)=(\d+)/.exec(query)?.[1] ?? null;
  } catch {
    return null;
  }
}

import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

/** "/jobs/acme/12.345/data-scientist/AB.123": the last part is the posting's id, the third the employer's. */
const ID = /\/jobs\/[^/]+\/[\w.]+\/[^/]+\/([0-9A-F]{2,3}\.[0-9A-F]{2,4})/;
const LINK = 'a[href*="/jobs/"]';
const SCRIPT = 'script:not([src])';

/**
 * Comeet's boards. The page's script has the open posting and all of the employer's, as public readers of July and
 * August 2026 find them. The advert is a list of parts there, so it is read from the page.
 */
export default defineSite({
  id: 'comeet',
  name: 'Comeet',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['*://www.comeet.com/jobs/*'],
  readsAlso: ['*://www.comeet.co/jobs/*'],
  enabledByDefault: false,
  postingId: ID,
  // The list stands in the data of a posting's own page too.
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  embedded: {
    selector: SCRIPT,
    after: 'POSITION_DATA',
    posting: '',
    id: 'uid',
    fields: {
      title: 'name',
      hiringOrganization: 'company_name',
      jobLocation: ['location.name', 'location.city'],
      employmentType: 'employment_type',
      datePosted: 'time_updated',
    },
  },
  layouts: [{ title: ['h1', 'h2'], description: ['.positionDetails', '[class*="position-details"]'] }],
  cards: [
    {
      path: /^\/jobs\/[^/]+\/[\w.]+\/?$/,
      card: `li:has(${LINK}), ${LINK}`,
      ...postingLink(LINK, ID),
      title: [(card) => titleOf(card)],
    },
  ],
  cardJson: {
    selector: SCRIPT,
    after: 'COMPANY_POSITIONS_DATA',
    list: '',
    id: 'uid',
    fields: {
      title: 'name',
      url: 'url_comeet_hosted_page',
      hiringOrganization: 'company_name',
      jobLocation: ['location.name', 'location.city'],
    },
  },
});

/** The first line of the link that leads to a posting. */
function titleOf(card: Element): string | null {
  const link = card.matches(LINK) ? card : card.querySelector(LINK);
  if (!link || !ID.test(link.getAttribute('href') ?? '')) return null;
  return (link.querySelector('h2, h3, h4, div:not(:has(*)), span') ?? link).textContent;
}

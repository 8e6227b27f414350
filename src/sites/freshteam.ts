import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[data-portal-title][href*="/jobs/"]';
const ID = /\/jobs\/([\w-]{8,16})\//;

/**
 * Freshteam. A posting has JSON-LD. The hooks are those of pages that a public reader verified in July 2026. A card's
 * place stands in an attribute; the words beside it are its way of working.
 */
export default defineSite({
  id: 'freshteam',
  name: 'Freshteam',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-07' },
  matches: ['*://*.freshteam.com/jobs*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['#job-details-header h1', '.job-details-header h1', 'h1'],
      hiringOrganization: [{ besideTitleAt: 'h1' }, { selector: 'header img[alt]', attribute: 'alt' }],
      jobLocation: [
        { selector: 'h1 + div', match: /^(?:preferable )?location\(s\):\s?(.{2,200}?)(?:\s?work type:.{0,40})?$/i },
      ],
      employmentType: [{ selector: 'h1 + div > div', match: /^work type:\s?(.{2,40})$/i }],
      description: ['.job-details-content > div:not(.application-form)'],
    },
  ],
  cards: [
    {
      card: LINK,
      ...postingLink(LINK, ID),
      title: ['.job-title'],
      jobLocation: [(card) => card.getAttribute('data-portal-location')],
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { postingLink } from '../pages/site/posting-link';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="/apply/"]';
const ID = /\/apply\/([A-Za-z0-9]{6,16})(?:[/?#]|$)/;

/**
 * Applied, with which British charities and public bodies hire. A public description of June 2026 finds no data and no
 * names that last on its pages, so labels and structure read them.
 */
export default defineSite({
  id: 'applied',
  name: 'Applied',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['*://app.beapplied.com/apply/*', '*://app.beapplied.com/org/*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1'],
      hiringOrganization: [valueBesideLabel(/^(?:employer|organisation|company)$/i), 'a[href*="/org/"]'],
      jobLocation: [valueBesideLabel(/^locations?$/i)],
      salary: [valueBesideLabel(/^salary$/i), payTextAt('h1 ~ * span, h1 ~ p')],
      employmentType: [valueBesideLabel(/^(?:employment|contract|job) type$/i)],
    },
  ],
  cards: [
    {
      path: /^\/org\//,
      card: `li:has(${LINK}), div:has(> ${LINK}), div:has(> :is(h2, h3, h4) > ${LINK})`,
      ...postingLink(LINK, ID),
      title: ['h2, h3, h4', LINK],
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="detail.php?record="]';
const ID = /[?&]record=(\d{1,12})/;

/** The words beside an icon, which are the only names that Tribepad gives its fields. */
const beside = (icon: string) => (root: Element) =>
  root.querySelector(`.fa-${icon}`)?.parentElement?.textContent ?? null;
const PLACE = beside('map-marker-alt');
const PAY = beside('wallet');

/**
 * Tribepad, with which British councils and large employers hire. Its pages have no schema.org data. The hooks are those
 * of a public reader that verified them in June 2026.
 */
export default defineSite({
  id: 'tribepad',
  name: 'Tribepad',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['tribepad.com', 'tribepad-gro.com'].flatMap((host) => [
    `*://*.${host}/members/modules/job/detail.php*`,
    `*://*.${host}/v2/job/search*`,
    `*://*.${host}/v2/vacancies*`,
  ]),
  madeBy: '#job-advert-wrapper, .sitebuilder-job-results-item',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [{ besideTitleAt: 'h1' }, { selector: 'header img[alt]', attribute: 'alt' }],
      jobLocation: [PLACE],
      salary: [PAY],
      employmentType: [beside('clock')],
      description: ['#job-advert-wrapper', '.job-details-section'],
    },
  ],
  cards: [
    {
      card: '.sitebuilder-job-results-item',
      ...postingLink(LINK, ID),
      title: ['.sitebuilder-job-results-item-title', LINK],
      jobLocation: [PLACE],
      salary: [PAY],
    },
  ],
});

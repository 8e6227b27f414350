import { defineSite } from '../pages/site/define-site';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const ID = /\/job_posting\/(?:[^/?]*-)?(\d{3,9})(?:[/?#]|$)/;
const MODE = /^(?:remote|hybrid|on-?site|in office)$/i;
const address = (card: Element) => card.getAttribute('data-job-postings-url');

/**
 * Factorial. The attributes of lists and the class of the advert are those of public readers that verified them in June
 * 2026. A list groups its postings by office, and names the offices in its filter.
 */
export default defineSite({
  id: 'factorial',
  name: 'Factorial',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['*://*.factorialhr.com/job_posting/*', '*://*.factorialhr.com/'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1', { selector: 'meta[property="og:title"]', in: 'document', attribute: 'content' }],
      hiringOrganization: [SITE_NAME_IN_HEAD, { besideTitleAt: 'h1' }],
      jobLocation: [{ selector: 'h1 ~ div, h1 ~ * div, h1 ~ * span', match: /^\(([^()]{2,100})\)$/ }],
      employmentType: ['h1 + div'],
      description: ['.styledText'],
      details: [{ selector: 'h1 ~ div, h1 ~ * div, h1 ~ * span', match: new RegExp(`(${MODE.source})`, 'i') }],
    },
  ],
  cards: [
    {
      card: '[data-job-postings-url]',
      id: [(card) => ID.exec(address(card) ?? '')?.[1] ?? null],
      link: [address],
      title: ['h2, h3, h4', 'a, div > div:first-child'],
      hiringOrganization: [SITE_NAME_IN_HEAD],
      jobLocation: [
        (card, { document }) => {
          const office = (card.getAttribute('data-location-id') ?? '').replace(/\D/g, '');
          return office
            ? (document.querySelector(`#location_filter option[value="${office}"]`)?.textContent ?? null)
            : null;
        },
      ],
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const ID = /\/job_posting\/(?:[^/?]*-)?(\d{3,9})(?:[/?#]|$)/;
const MODE = /^(?:remote|hybrid|on-?site|in office)$/i;
const address = (card: Element) => card.getAttribute('data-job-postings-url');

/**
 * Factorial. Public readers of May to October 2026 agree on the attributes of lists, and on the lines under a posting's
 * title: contract, hours, way of working, then the place in brackets.
 */
export default defineSite({
  id: 'factorial',
  name: 'Factorial',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-10' },
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
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="JobDetail?JobId="]';
const ID = /[?&]JobId=(\d{1,12})/i;

/**
 * Jobtrain, with which British charities and health boards hire. A posting has JSON-LD, as a public reader verified in
 * June 2026, with the pay in words. The attribute of a list's cards is from the same reader.
 */
export default defineSite({
  id: 'jobtrain',
  name: 'Jobtrain',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['*://www.jobtrain.co.uk/*/Job/JobDetail*', '*://www.jobtrain.co.uk/*/Home/Job*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [{ title: ['h1'], hiringOrganization: [{ besideTitleAt: 'h1' }] }],
  cards: [
    {
      path: /\/Home\/Job/i,
      card: `[data-jobid]:has(${LINK}), li:has(> ${LINK})`,
      ...postingLink(LINK, ID),
      title: ['h2, h3, h4', LINK],
    },
  ],
});

import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const ID = /\/jobs\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;
const LINK = 'a[href*="/jobs/"]';

/**
 * Occupop's careers sites. The addresses are from a public reader that verified them in June 2026 and takes the rest
 * from its feed. The browser renders the pages, and structure reads them.
 */
export default defineSite({
  id: 'occupop',
  name: 'Occupop',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['*://*.occupop-careers.com/jobs/*', '*://*.occupop-careers.com/'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1'],
      hiringOrganization: [{ besideTitleAt: 'h1' }, { selector: 'header img[alt]', attribute: 'alt' }],
    },
  ],
  cards: [
    {
      path: /^\/$/,
      card: `li:has(${LINK}), ${LINK}:has(h2, h3, h4)`,
      ...postingLink(LINK, ID),
      title: ['h2, h3, h4', LINK],
    },
  ],
});

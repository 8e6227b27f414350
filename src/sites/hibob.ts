import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ID = new RegExp(`/jobs/(${UUID})`);
const LINK = 'a[href*="/jobs/"]';

/**
 * HiBob's career sites. The addresses are those of public readers of August to October 2026, which take the rest from its
 * feed. The browser renders the pages, and they are read through their schema.org data and by structure.
 */
export default defineSite({
  id: 'hibob',
  name: 'HiBob',
  listedAs: 'employers-system',
  checked: { on: 'schema-org', asOf: '2026-10' },
  // The hosts have only boards and postings.
  matches: ['*://*.careers.hibob.com/*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1', 'h2'],
      hiringOrganization: [
        organisationFromUrl(/^([\w-]+?)(?:-[0-9a-f]{8,})?\.careers\.hibob\.com/, ['head > title', 'img[alt]', 'p']),
        SITE_NAME_IN_HEAD,
      ],
    },
  ],
  cards: [
    { path: /^\/(?:jobs\/?)?$/, card: `li:has(${LINK})`, ...postingLink(LINK, ID), title: ['h2, h3, h4', LINK] },
    { path: /^\/(?:jobs\/?)?$/, card: `${LINK}:has(h2, h3, h4)`, ...postingLink(LINK, ID), title: ['h2, h3, h4'] },
  ],
});

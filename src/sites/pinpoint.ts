import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="/postings/"]';
const ID = /\/postings\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/**
 * Pinpoint. The addresses are those of public readers of August 2026, which take the rest from its feed. Its pages are
 * read through their schema.org data and by structure.
 */
export default defineSite({
  id: 'pinpoint',
  name: 'Pinpoint',
  listedAs: 'employers-system',
  checked: { on: 'schema-org', asOf: '2026-08' },
  matches: ['*://*.pinpointhq.com/postings/*', '*://*.pinpointhq.com/*/postings/*', '*://*.pinpointhq.com/'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1'],
      hiringOrganization: [
        { besideTitleAt: 'h1' },
        organisationFromUrl(/^([\w-]+)\.pinpointhq\.com/, [
          'head > title',
          'header img[alt]',
          'meta[property="og:site_name"]',
        ]),
      ],
    },
  ],
  cards: [
    { path: /^\/(?:[a-z]{2}\/?)?$/, card: `li:has(${LINK})`, ...postingLink(LINK, ID), title: ['h2, h3, h4', LINK] },
    { path: /^\/(?:[a-z]{2}\/?)?$/, card: `${LINK}:has(h2, h3, h4)`, ...postingLink(LINK, ID), title: ['h2, h3, h4'] },
  ],
});

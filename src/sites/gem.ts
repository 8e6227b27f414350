import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';

/** The id is encoded, and begins with the encoded word “jobpost”. A board's address has the employer's name alone. */
const ID = /\/(am9icG9zdD[\w-]{8,80})/;
const LINK = 'a[href^="/"], a[href*="jobs.gem.com/"]';

/**
 * Gem's boards. The document's title is the posting's, as on a saved application form of August 2026, which names
 * nothing else. The class names change with each release, and none is used.
 */
export default defineSite({
  id: 'gem',
  name: 'Gem',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'forms' },
  // The host has only boards and postings.
  matches: ['*://jobs.gem.com/*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1', { selector: 'head > title', in: 'document' }],
      hiringOrganization: [
        organisationFromUrl(/^jobs\.gem\.com\/([\w-]+)/, [
          'img[alt]',
          'head > title',
          'meta[property="og:title"]',
          'h1, h2, p',
        ]),
      ],
    },
  ],
  cards: [
    {
      path: /^\/[\w-]+\/?$/,
      card: `:is(${LINK}):has(div, span, p)`,
      ...postingLink(LINK, ID),
      title: [
        (card) =>
          ID.test(card.getAttribute('href') ?? '')
            ? (card.querySelector('div:not(:has(*)), span, p')?.textContent ?? null)
            : null,
      ],
    },
  ],
});

import { defineSite, type Hook } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { lineText } from '../pages/text/line-text';

const APPLICATION_TITLE = /^Job Application for .{1,150} at (.{1,80})$/;
const LINK = 'a[href*="/jobs/"], a[href*="gh_jid="], a[href*="token="]';
const ID = /\/jobs\/(\d+)|[?&](?:gh_jid|token)=(\d+)/;

/** The organisation on a board's own page, for pages whose document title is in another language. */
const ON_BOARD: readonly Hook[] = [
  { selector: 'a > img', attribute: 'alt', match: /^(.{1,80}) logo$/i },
  organisationFromUrl(/greenhouse\.io\/(?:embed\/job_app\?for=)?([\w-]+)/, ['head > title', 'h1', 'h2', 'p']),
];

/** The range of pay where there is one. Several are each for another place, and the advert's text has all of them. */
const onlyRange: Hook = (root) => {
  const ranges = [...root.querySelectorAll('.pay-range, [class*="pay-ranges"]:not(:has(.pay-range))')];
  return ranges.length === 1 && ranges[0] ? lineText(ranges[0]) : null;
};

/**
 * Greenhouse. The first layout is that of job-boards.greenhouse.io, the second that of the older boards.greenhouse.io.
 * The hooks of postings were checked on saved pages of 2025 and July 2026.
 */
export default defineSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'postings' },
  // The hosts have only boards and postings. A board's address is one name after the slash; "/embed/" is the address of
  // a frame on an employer's page.
  matches: ['boards', 'boards.eu', 'job-boards', 'job-boards.eu'].map((host) => `*://${host}.greenhouse.io/*`),
  enabledByDefault: true,
  postingId: ID,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: [
        '.job__title h1',
        { selector: 'meta[property="og:title"]', in: 'document', attribute: 'content', shown: true },
      ],
      hiringOrganization: [{ selector: 'head > title', in: 'document', match: APPLICATION_TITLE }, ...ON_BOARD],
      jobLocation: [
        '.job__location',
        // On the board's own pages the text for link previews is the place and nothing else.
        { selector: 'meta[property="og:description"]', in: 'document', attribute: 'content', match: /^(.{2,100})$/ },
      ],
      salary: [onlyRange],
      // Pay by place stands in its own block under the advert.
      description: ['.job__description, [class*="pay-ranges"]'],
    },
    {
      title: ['.app-title', 'h1'],
      hiringOrganization: [
        { selector: '#header .company-name', match: /^(?:at )?(.+)$/ },
        { selector: 'head > title', in: 'document', match: APPLICATION_TITLE },
        { selector: '.company-name', match: /^(?:at )?(.+)$/ },
        ...ON_BOARD,
      ],
      jobLocation: ['#header .location', '.location', 'h1 + span + div', 'h1 + div'],
      salary: [onlyRange],
      description: ['#content', '#app_body #content'],
    },
  ],
  cards: [
    {
      path: /^\/(?:embed\/job_board|[^/]+\/?$)/,
      card: `tr.job-post, div.opening, tr:has(${LINK}), div:has(> :is(${LINK}) + span)`,
      id: [{ selector: LINK, attribute: 'href', match: /(?:\/jobs\/|[?&](?:gh_jid|token)=)(\d+)/ }],
      link: [{ selector: LINK, attribute: 'href' }],
      title: ['a > p:first-child', LINK],
      hiringOrganization: [{ selector: 'head > title', in: 'document', match: /^(?:Jobs at|Careers at) (.{1,80})$/ }],
      jobLocation: ['a > p + p', '.location', 'a + span'],
    },
  ],
});

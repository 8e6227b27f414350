import { defineSite } from '../pages/site/define-site';

/** "💰 $70k - $110k" is stated. With a "*" it is the site's guess from similar postings. */
const STATED = /^\P{L}{0,6}([£$€]\s?\d[^*]{0,60})$/u;
const GUESSED = /^\P{L}{0,6}([£$€]\s?\d[^*]{0,60})\*/u;
/** A place begins with a flag or a globe. */
const PLACE = /^(?!\P{L}{0,6}[£$€]\s?\d)(?:\P{L}{0,8})(\p{L}.{1,80})$/u;

/** The short lines of the posting's row: places and pay, in no fixed order. */
const ROW_LINES = [
  'tr[data-id="{id}"] .location, tr[data-id="{id}"] .salary',
  'tr.active .location, tr:has(a[href$="-{id}"]) h3 ~ div, tr:has(a[href$="-{id}"]) span ~ div',
].join(', ');

/**
 * Remote OK. The hooks have not been checked on real postings yet: the one saved page, of July 2026, holds placeholders
 * only.
 */
export default defineSite({
  id: 'remoteok',
  name: 'Remote OK',
  checked: { on: 'public-sources', asOf: '2026-11' },
  // The home page is the list of all postings. "/remote-jobs", "/remote-ml-jobs" and "/remote-companies/acme" are others.
  matches: ['*://remoteok.com/', '*://remoteok.com/?*', '*://remoteok.com/remote-*'],
  readsAlso: ['*://remoteok.io/', '*://remoteok.io/remote-*'],
  enabledByDefault: false,
  postingId: /\/remote-jobs\/(?:[^/?]*-)?(\d{4,9})(?:[/?#]|$)/,
  // Its data gives its own guesses as if they were stated.
  notFromSchema: ['structuredSalary'],
  // Each row of a list has JSON-LD of its own, as if the page were about that posting.
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      // A posting's own page is a list too, with one row open.
      title: [
        'tr[data-id="{id}"] [itemprop="title"]',
        'tr[data-id="{id}"] h2',
        'tr.active h2',
        'tr:has(a[href$="-{id}"]) h2',
      ],
      hiringOrganization: [
        'tr[data-id="{id}"] [itemprop="name"]',
        'tr[data-id="{id}"] h3',
        'tr.active h3',
        'tr:has(a[href$="-{id}"]) h3',
      ],
      jobLocation: [{ selector: ROW_LINES, match: PLACE }],
      salary: [{ selector: ROW_LINES, match: STATED }],
      salaryEstimate: [{ selector: ROW_LINES, match: GUESSED }],
      description: [
        'tr.expand-{id} .markdown, tr.expand-{id} .html',
        'tr.expand-{id} .description',
        'tr[data-id="{id}"] + tr .description, tr:has(a[href$="-{id}"]) + tr',
        '.expandContents .description',
      ],
    },
  ],
  cards: ['tr.job[data-id]:not(.placeholder)', 'tr:has(> td h2 + span h3, > td h2 ~ h3, > td a h2)'].map((card) => ({
    card,
    id: [
      (row: Element) => row.getAttribute('data-id'),
      { selector: 'a[href*="/remote-jobs/"]', attribute: 'href', match: /-?(\d{4,9})$/ },
    ],
    link: [{ selector: 'a[href*="/remote-jobs/"]', attribute: 'href' }],
    title: ['[itemprop="title"]', 'h2'],
    hiringOrganization: ['[itemprop="name"]', 'h3'],
    jobLocation: [{ selector: '.location, h3 ~ div', match: PLACE }],
    salary: [{ selector: '.location, .salary, h3 ~ div', match: STATED }],
  })),
});

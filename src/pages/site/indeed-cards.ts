import type { CardHooks } from './define-site';

/** A label of at most 60 characters with a currency sign before a figure. */
export const PAY_LABEL = /^(?:Pay:?\s)?(.{0,14}[£$€₹]\s?\d.{0,44})$/;

/** The posting's id in an address. */
export const ID = /[?&](?:jk|vjk)=([0-9a-f]{16})/;
const LIST = /^\/(?:jobs|m\/jobs|q-|l-)/;

/**
 * What people see. Between the cards there is at times one that nobody sees: the card, the item round it or its link is
 * hidden from screen readers as well.
 */
const SHOWN =
  ':not([aria-hidden="true"], [aria-hidden="true"] > *, li[aria-hidden="true"] *, ul[aria-hidden="true"] *)';
const SEEN = ':not([aria-hidden="true"], a[aria-hidden="true"] *)';

const cardLines: Omit<CardHooks, 'card'> = {
  path: LIST,
  id: [
    { selector: 'a[data-jk]', attribute: 'data-jk' },
    { selector: 'a[id^="job_"], a[id^="sj_"]', attribute: 'id', match: /_([0-9a-f]{16})$/ },
    { selector: 'a[href*="jk="]', attribute: 'href', match: ID },
    { selector: '[id^="jobTitle-"]', attribute: 'id', match: /-([0-9a-f]{16})$/ },
  ],
  link: [{ selector: 'h2 a, h3 a, a[data-jk]', attribute: 'href' }],
  title: [
    `[id^="jobTitle-"]${SEEN}`,
    { selector: `:is(h2, h3) a span[title]${SEEN}`, attribute: 'title' },
    `:is(h2, h3) a${SEEN}`,
    `a[data-jk]${SEEN}`,
  ],
  hiringOrganization: [
    '[data-testid="company-name"]',
    '.companyName',
    'td > div:has(h2, h3) + div span:first-child, h2 + div span:first-child',
  ],
  jobLocation: [
    '[data-testid="text-location"]',
    '.companyLocation',
    'td > div:has(h2, h3) + div div:has(> span) + div',
  ],
  salary: [
    { selector: '[data-testid*="salary-snippet"], .salary-snippet-container', match: PAY_LABEL },
    { selector: '[data-testid*="attribute_snippet"], .attribute_snippet', match: PAY_LABEL },
    { selector: 'li, li div, li span, .metadata div', match: PAY_LABEL },
  ],
};

/** The cards of Indeed's lists; the layouts of postings are in the site's file. */
export const INDEED_CARDS: readonly CardHooks[] = [
  // Advertisements between the cards have no link to a posting. An empty template has a link without a title.
  {
    ...cardLines,
    card: `:is(.job_seen_beacon, .jobcard-compact, [data-testid="slider_item"]:not(:has(.job_seen_beacon)))${SHOWN}`,
  },
  ...['[data-jk]', ':is([href*="jk="], [href*="/clk?"])', '[aria-label^="full details of"]'].map((link) => ({
    ...cardLines,
    card: `li:has(h2 a${link}, h3 a${link})${SHOWN}`,
  })),
];

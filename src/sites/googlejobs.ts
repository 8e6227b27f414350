import { type CardHooks, defineSite, type Layout } from '../pages/site/define-site';

/** The id in the address of the open posting ("docid%3D" after the "#") and of a shared posting. */
const ID = /(?:htidocid|docid)(?:=|%3D)([\w-]+)/i;
const PAY_LABEL = /^(.{0,40}\d.{0,20}\ban? (?:hour|day|week|month|year)|.{0,14}[£$€₹]\s?\d.{0,44})$/i;
/** "London • via Totaljobs": the place, then the board where Google found the posting. */
const PLACE = /^(.{1,100}?)\s?(?:•\s?)?\bvia\s.{1,100}$/;

const lines = (nth: number) => `a[href*="docid"] > span:last-child > div > div:first-child > div:nth-child(${nth})`;

const card: Omit<CardHooks, 'card'> = {
  id: [
    (element) => ID.exec(element.getAttribute('data-share-url') ?? '')?.[1] ?? null,
    { selector: 'a[href*="docid"]', attribute: 'href', match: ID },
  ],
  link: [{ selector: 'a[href*="docid"]', attribute: 'href' }],
  title: ['.tNxQIb', '.BjJfJf', '[role="heading"]', lines(1)],
  hiringOrganization: ['.tNxQIb + div', '.vNEEBe', lines(2)],
  jobLocation: [
    { selector: '.tNxQIb + div + div', match: PLACE },
    '.Qk80Jf',
    { selector: lines(3), match: PLACE },
    lines(3),
  ],
  salary: [{ selector: '[aria-label^="Salary"]' }, { selector: 'span:not(:has(*))', match: PAY_LABEL }],
};

/** The pane of the viewer. Class names change often, so headings and what follows them are tried first. */
const pane: Layout = {
  paneId: [
    { selector: '[data-share-url]', attribute: 'data-share-url', match: ID },
    { selector: '[data-encoded-docid], [data-docid]', attribute: 'data-docid', match: /^([\w-]+)/ },
  ],
  title: ['h1', 'h2', '[role="heading"][aria-level="1"], [role="heading"][aria-level="2"]'],
  hiringOrganization: ['h1 + div, h2 + div', '.nJlQNd', 'a[href*="/search"]:has(+ div)'],
  jobLocation: [{ selector: 'h1 ~ div, h2 ~ div, .tJ9zfc', match: PLACE }, 'h1 + div + div, h2 + div + div'],
  salary: [{ selector: '[aria-label^="Salary"]' }, { selector: 'span:not(:has(*))', match: PAY_LABEL, above: true }],
  details: ['[aria-label^="Employment Type"]', '[aria-label^="Posted"]'],
  description: ['.NgUYpe', '.HBvzbc'],
  descriptionUnderHeading: true,
};

/**
 * Google's jobs view. It has been at "udm=8" since 2024, and was at "ibp=htl;jobs" before. The hooks of lists were
 * checked on a saved page of September 2024; those of the pane have not been checked on a saved page.
 */
export default defineSite({
  id: 'googlejobs',
  name: 'Google’s jobs view',
  checked: { on: 'real-pages', asOf: '2024-09', only: 'lists' },
  matches: ['www.google.co.uk', 'www.google.com'].flatMap((host) => [
    `*://${host}/search?*udm=8*`,
    `*://${host}/search?*ibp=htl*`,
  ]),
  enabledByDefault: false,
  postingId: ({ search, hash }) => ID.exec(hash)?.[1] ?? ID.exec(search)?.[1] ?? null,
  layouts: [
    {
      ...pane,
      root: [
        '#tl_ditc',
        '[data-encoded-docid]:has(h1, h2)',
        '[role="dialog"]:has(h1):has(h2, h3)',
        'c-wiz:has(h1):has(h2, h3)',
        '[data-id="jobs-detail-viewer"] [role="region"]:has(h1, h2)',
      ],
    },
  ],
  cards: [
    { ...card, card: '[data-share-url]:has(a[href*="docid"])' },
    { ...card, card: '[role="button"]:has(a[href*="docid"])' },
    { ...card, card: 'div:has(> a[href*="docid"] > span)' },
    { ...card, card: 'li:has(.BjJfJf)' },
  ],
});

import type { CardHooks, Place } from './define-site';
import { nthParagraph } from './nth-paragraph';
import { waitingItem } from './waiting-item';

/** A label of at most 40 characters with a currency sign before a figure: "£60K/yr - £80K/yr". */
export const PAY_LABEL = /^(?=.{2,40}$)(.{0,12}[£$€₹]\s?\d.*)$/;

/** The posting's id in a link to its page. */
export const ID_IN_LINK = /\/jobs\/view\/(?:[^/?]*-)?(\d+)/;
/** The same, and in a link that opens the posting beside the list. */
const ID_IN_ANY_LINK = /(?:\/jobs\/view\/(?:[^/?]*-)?|[?&]currentJobId=)(\d+)/;
const LINK = 'a[href*="/jobs/view/"], a[href*="currentJobId="]';

/** The title of a card, read from the label of its "Dismiss" button. */
export const DISMISSED: Place = {
  selector: 'button[aria-label^="Dismiss "]',
  attribute: 'aria-label',
  match: /^Dismiss (.+) job$/,
};

/** The lines of a card have no names. They are title, organisation and place, then labels, of which one may be pay. */
const SDUI_LINES = {
  hiringOrganization: [nthParagraph(1)],
  jobLocation: [nthParagraph(2)],
  salary: [{ selector: 'span, p', match: PAY_LABEL }],
};

/** Two lines of the older layout that only their direction of writing marks: the organisation, and under it the place. */
const ORGANISATION = 'span[dir="ltr"], div[dir="ltr"]';
const PLACE = 'div:has(> [dir="ltr"]) + div > div[dir="ltr"], div:has(> span[dir="ltr"]) + div > ul span[dir="ltr"]';

/** The number in the card's own data. One kind has it on the list item, another on the block in the item. */
const idOfItem = (card: Element): string | null =>
  card.getAttribute('data-occludable-job-id') ??
  card.querySelector(':scope > [data-job-id]')?.getAttribute('data-job-id')?.match(/^\d+$/)?.[0] ??
  null;

/**
 * The cards of LinkedIn's layouts; the layouts of postings are in the site's file. The list of the older layout gives
 * its items ids and fills them in when the user scrolls near. Two kinds of its cards were seen: one on a saved page of
 * April 2025, the other in public readers of the site of September 2024.
 */
export const LINKEDIN_CARDS: readonly CardHooks[] = [
  {
    card: '[role="button"][componentkey^="job-card-component-ref-"]',
    id: [(card) => card.getAttribute('componentkey')?.match(/\D(\d+)$/)?.[1] ?? null],
    title: [DISMISSED, 'p span[aria-hidden="true"]', 'p'],
    ...SDUI_LINES,
  },
  {
    // The same cards without data attributes: a card is what holds its own "Dismiss" button.
    card: '[role="button"]:has(button[aria-label^="Dismiss "][aria-label$=" job"])',
    title: [DISMISSED],
    ...SDUI_LINES,
  },
  {
    card: 'li[data-occludable-job-id], li:has(> div[data-job-id])',
    filledLater: true,
    id: [idOfItem],
    link: [{ selector: 'a[href*="/jobs/view/"]', attribute: 'href' }, (card) => `/jobs/view/${idOfItem(card)}/`],
    title: [
      '.job-card-list__title--link strong',
      '.artdeco-entity-lockup__title strong',
      'a[href*="/jobs/view/"] strong',
      'a[href*="/jobs/view/"]',
      'a[href*="currentJobId="] strong',
    ],
    hiringOrganization: ['.artdeco-entity-lockup__subtitle', ORGANISATION],
    jobLocation: ['.artdeco-entity-lockup__caption', '.job-card-container__metadata-wrapper', PLACE],
    salary: [
      { selector: '.artdeco-entity-lockup__metadata, .job-card-container__metadata-item--salary', match: PAY_LABEL },
      { selector: 'li span', match: PAY_LABEL },
    ],
  },
  {
    card: '.base-search-card[data-entity-urn], .job-search-card[data-entity-urn]',
    id: [(card) => card.getAttribute('data-entity-urn')?.match(/\D(\d+)$/)?.[1] ?? null],
    link: [{ selector: 'a.base-card__full-link', attribute: 'href' }],
    title: ['.base-search-card__title', 'h3'],
    hiringOrganization: ['.base-search-card__subtitle', 'h4'],
    jobLocation: ['.job-search-card__location'],
    salary: ['.job-search-card__salary-info'],
  },
  {
    // Any kind of list above, without class names and data attributes. Its empty items have nothing left but their
    // place.
    path: /^\/jobs\/(?!view\/)/,
    card: `:is(ul, ol, body):has(> li :is(${LINK})) > li`,
    filledLater: true,
    id: [{ selector: LINK, attribute: 'href', match: ID_IN_ANY_LINK }, waitingItem],
    link: [{ selector: LINK, attribute: 'href' }],
    title: ['h3', 'a[href*="/jobs/view/"] strong', 'a[href*="/jobs/view/"]', 'a[href*="currentJobId="] strong'],
    hiringOrganization: ['h4', ORGANISATION],
    jobLocation: [PLACE],
    salary: [
      { selector: 'li span, span', match: PAY_LABEL },
      { selector: 'div:not(:has(*))', match: PAY_LABEL },
    ],
  },
];

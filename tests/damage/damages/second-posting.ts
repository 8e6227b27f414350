import { type Damage, parsePage } from '../damage';
import { PLANTED, PLANTED_ADVERT, PLANTED_CARD, plantedJsonLd } from './planted';

type Where = 'afterbegin' | 'beforeend';
const ENDS: readonly Where[] = ['afterbegin', 'beforeend'];

function plant(document: Document, where: Where, html: string): Document {
  document.body?.insertAdjacentHTML(where, html);
  return document;
}

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const addressOnSameSite = (url: string) => new URL(`/jobs/${PLANTED.id}`, url).href;

/** Puts another posting on the page, before and after its own: as data, as a card, and as a whole advert. */
export const SECOND_POSTING_DAMAGES: readonly Damage[] = [
  {
    name: 'f second posting as JSON-LD',
    *apply(page) {
      for (const where of ENDS) {
        for (const address of [addressOnSameSite(page.url), null]) {
          yield plant(parsePage(page), where, script(plantedJsonLd(address)));
        }
      }
    },
  },
  {
    name: 'f second posting as a card',
    *apply(page) {
      for (const where of ENDS) yield plant(parsePage(page), where, PLANTED_CARD);
    },
  },
  {
    name: 'f second posting as a whole advert',
    *apply(page) {
      // On a list nobody could tell: a list with one whole advert on it looks like the page of that posting.
      if (!page.expected) return;
      for (const where of ENDS) yield plant(parsePage(page), where, PLANTED_ADVERT);
    },
  },
];

import { type Damage, parsePage } from '../damage';
import { PLANTED, PLANTED_ADVERT, PLANTED_CARD, plantedJsonLd } from './planted';

type Where = 'afterbegin' | 'beforeend';
const ENDS: readonly Where[] = ['afterbegin', 'beforeend'];

function plant(document: Document, where: Where, html: string): Document {
  document.body?.insertAdjacentHTML(where, html);
  return document;
}

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const other = (url: string) => new URL(`/jobs/${PLANTED.id}`, url).href;

/** Another posting on the page, before and after its own: in its data, as a card, and as a whole advert. */
export const SECOND_POSTING_DAMAGES: readonly Damage[] = [
  {
    name: 'f second posting as JSON-LD',
    *hurt(page) {
      for (const where of ENDS) {
        for (const address of [other(page.url), null]) {
          yield plant(parsePage(page), where, script(plantedJsonLd(address)));
        }
      }
    },
  },
  {
    name: 'f second posting as a card',
    *hurt(page) {
      for (const where of ENDS) yield plant(parsePage(page), where, PLANTED_CARD);
    },
  },
  {
    name: 'f second posting as a whole advert',
    *hurt(page) {
      // A list with one whole advert on it is a posting's page: nobody could say otherwise.
      if (!page.expected) return;
      for (const where of ENDS) yield plant(parsePage(page), where, PLANTED_ADVERT);
    },
  },
];

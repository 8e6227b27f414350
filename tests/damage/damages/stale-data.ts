import { addressIds, findSite, postingId } from '../../../src/pages/site/find-site';
import { SITES } from '../../../src/sites';
import { type Damage, parsePage, type WholePage } from '../damage';
import { PLANTED, plantedJsonLd } from './planted';

/** Pairs of a text of the posting, as it stands in JSON, and the planted posting's text to replace it with. */
function replacements({ url, expected }: WholePage): readonly (readonly [string, string])[] {
  const address = new URL(url);
  const id = postingId(address, findSite(address, SITES));
  const ids = id === null ? [...addressIds(address), address.pathname.slice(1)] : [id];
  const lines = (expected?.description ?? '')
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => line.length > 20);
  const own: (readonly [string | null | undefined, string])[] = [
    [expected?.title, PLANTED.title],
    [expected?.hiringOrganization, PLANTED.hiringOrganization],
    [expected?.jobLocation, PLANTED.place],
    [expected?.jobLocation?.split(',')[0], PLANTED.place],
    ...ids.map((id) => [id, PLANTED.id] as const),
    ...lines.map((line, index) => [line, PLANTED.lines[index % PLANTED.lines.length] ?? ''] as const),
  ];
  return own.flatMap(([from, to]) => {
    const written = JSON.stringify(from ?? '').slice(1, -1);
    return written.length < 3 ? [] : [[written, to] as const, [written.replaceAll('/', '\\/'), to] as const];
  });
}

/** The scripts that hold the posting's data. They are recognised by its title. */
function dataScripts(document: Document, page: WholePage): readonly HTMLScriptElement[] {
  const title = JSON.stringify(page.expected?.title ?? '').slice(1, -1);
  return title === '' ? [] : [...document.querySelectorAll('script')].filter(({ text }) => text.includes(title));
}

const stale = (text: string, page: WholePage) =>
  replacements(page).reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

/** Gives the page the data of another posting, as a page has after in-page navigation. */
export const STALE_DATA_DAMAGES: readonly Damage[] = [
  {
    name: "g another posting's data in place of its own",
    *apply(page) {
      const document = parsePage(page);
      const scripts = dataScripts(document, page);
      for (const script of scripts) script.textContent = stale(script.text, page);
      if (scripts.length > 0) yield document;
    },
  },
  {
    name: "g another posting's data beside its own",
    *apply(page) {
      for (const where of ['before', 'after'] as const) {
        const document = parsePage(page);
        const scripts = dataScripts(document, page);
        for (const script of scripts) {
          const other = script.cloneNode(true) as HTMLScriptElement;
          other.textContent = stale(script.text, page);
          script[where](other);
        }
        if (scripts.length === 0) {
          document.body?.insertAdjacentHTML(
            'beforeend',
            `<script type="application/ld+json">${plantedJsonLd(null)}</script>`,
          );
        }
        yield document;
      }
    },
  },
];

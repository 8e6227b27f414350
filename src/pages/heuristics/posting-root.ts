import type { Page } from '../site/define-site';
import { addressIds } from '../structured-data/pick-posting';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import type { ShortText } from '../text/short-texts';

/**
 * The part of a page that holds the posting of the address, where the page shows several adverts: the part that carries
 * the posting's id or a link to it, else the one whose heading is in the document's title, else the first. The whole
 * root where the page shows one advert.
 */
export function postingRoot(root: Element, texts: readonly ShortText[], page: Page): Element {
  const sections = texts.filter(({ heading }) => heading === 'section').map(({ element }) => element);
  if (sections.length < 2 || sections.length > 20) return root;
  const parts = sections.map((section) => partOf(section, sections, root));
  const distinct = [...new Set(parts)].filter((part) => part !== root && (part.textContent?.length ?? 0) > 300);
  if (distinct.length < 2) return root;
  const ids = page.id === null ? addressIds(page.url) : [page.id];
  const title = ` ${normaliseWords(page.document.title)} `;
  return (
    distinct.find((part) => ids.some((id) => carriesId(part, id))) ??
    distinct.find((part) => headingsOf(part).some((heading) => title.includes(` ${heading} `))) ??
    distinct[0] ??
    root
  );
}

/** The largest element that holds this heading and none of the others. */
function partOf(section: Element, sections: readonly Element[], root: Element): Element {
  let at = section;
  for (let up = at.parentElement; up && up !== root; up = up.parentElement) {
    const block = up;
    if (sections.some((other) => other !== section && block.contains(other))) break;
    at = up;
  }
  return at;
}

function carriesId(part: Element, id: string): boolean {
  for (const element of [part, ...part.querySelectorAll('[id], [href], [data-id], [data-job-id], [data-job]')]) {
    for (const { value } of element.attributes) {
      if (value.includes(id) && addressParts(value).includes(id)) return true;
    }
  }
  return false;
}

/** The whole words and whole numbers of an attribute, so that "1234" is not found in "91234". */
const addressParts = (value: string): readonly string[] =>
  value
    .slice(0, 1000)
    .split(/[^\w]+/)
    .flatMap((part) => [part, ...part.split(/\D+/)]);

const headingsOf = (part: Element): readonly string[] =>
  [...part.querySelectorAll('h1, h2, h3')]
    .map((heading) => normaliseWords(lineText(heading)))
    .filter((text) => text.length > 3);

import type { Hook } from './define-site';
import { nameFromSlug } from './name-from-slug';

/**
 * Reads the organisation that a platform's address names, as the page itself spells it. `name` finds it in host, path
 * and query: its first group counts. `places` are selectors, tried in order: the text of an image's `alt`, the content
 * of a `meta`, else the element's text. The address alone says too little ("ag", "hp2") to be shown.
 */
export function organisationFromUrl(name: RegExp, places: readonly string[]): Hook {
  return (_root, { document, url }) => {
    const groups = name.exec(url.hostname + url.pathname + url.search)?.slice(1);
    const inAddress = groups?.find((group) => group !== undefined);
    if (!inAddress) return null;
    for (const place of places) {
      for (const element of [...document.querySelectorAll(place)].slice(0, 20)) {
        const said = element.getAttribute('alt') ?? element.getAttribute('content') ?? element.textContent ?? '';
        const spelled = nameFromSlug(inAddress, said);
        if (spelled !== null) return spelled;
      }
    }
    return null;
  };
}

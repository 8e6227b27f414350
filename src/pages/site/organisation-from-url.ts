import type { Hook } from './define-site';
import { nameFromSlug } from './name-from-slug';

/**
 * The organisation that a platform's address names (`name`'s first group, in host and path), as the page itself spells
 * it at one of `places`, tried in order: an image's words, what a `meta` says, else the text. An address alone says too
 * little ("ag", "hp2") to be shown.
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

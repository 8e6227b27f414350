import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import type { Hook } from './define-site';

/** Headings looked at. A posting has a dozen; a hostile page may have very many. */
const MOST_HEADINGS = 200;
/** Addresses cut long titles off. A shorter beginning may be another posting's. Letters. */
const SHORTEST_BEGINNING = 20;

/**
 * Reads the heading that the address spells: "machine-learning-engineer" is "Machine Learning Engineer". It holds
 * whatever the heading's element is called, and never gives the heading of another posting on the same page. `slug`
 * finds that part of the path: its first group counts.
 */
export function headingOfSlug(slug: RegExp): Hook {
  return (root, { url }) => {
    const wanted = letters(slug.exec(url.pathname)?.[1] ?? '');
    if (wanted === '') return null;
    for (const heading of [...root.querySelectorAll('h1, h2, h3, [role="heading"]')].slice(0, MOST_HEADINGS)) {
      const text = lineText(heading);
      const said = letters(text ?? '');
      if (said === wanted || (wanted.length >= SHORTEST_BEGINNING && said.startsWith(wanted))) return text;
    }
    return null;
  };
}

/** Letters and figures alone, because addresses drop the rest and write "ü" as "u". */
const letters = (text: string): string => normaliseWords(text.replace(/%[0-9a-f]{2}/gi, '')).replace(/[^a-z0-9]/g, '');

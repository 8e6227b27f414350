import { lineText } from '../text/line-text';
import type { Hook } from './define-site';

/** Places of one posting that are read at most. */
const MOST_TEXTS = 10;

/**
 * Reads the texts of all elements that match, with "; " between them, for fields with an element for each of several
 * values. `written` turns one text into what is shown; by default only a separator at its beginning is dropped.
 */
export function joinedTexts(selector: string, written = (text: string): string => text): Hook {
  return (root) => {
    const texts = [...root.querySelectorAll(selector)]
      .slice(0, MOST_TEXTS)
      .map((element) => written((lineText(element) ?? '').replace(/^[;,·⋅]\s?/, '')))
      .filter(Boolean);
    return [...new Set(texts)].join('; ') || null;
  };
}

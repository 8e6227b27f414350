import { elementsAfter } from '../text/elements-after';
import { mayBePlace } from '../text/place-line';

const firstSpan = (line: Element): string => line.querySelector(':scope > span')?.textContent?.trim() ?? '';

function dottedLine(root: Element): Element | undefined {
  return [...root.querySelectorAll('p')].find((line) => {
    const isDotted = [...line.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes('·'));
    // On a card such a line may say what became of it: "Viewed · Promoted · Easy Apply".
    return isDotted && firstSpan(line) !== '' && mayBePlace(firstSpan(line)) && !line.closest('[role="button"]');
  });
}

/**
 * Reads the whole first paragraph whose spans have "·" between them: "Leeds, England · Reposted 2 days ago · 61 people
 * clicked apply".
 */
export function wholeDottedLine(root: Element): string | null {
  return dottedLine(root)?.textContent?.trim() ?? null;
}

/** Reads what stands before the first "·" of that paragraph. Where the line has no name of its own, it is the place. */
export function startOfDottedLine(root: Element): string | null {
  const line = dottedLine(root);
  return line ? firstSpan(line) : null;
}

/** Links and buttons looked at. The labels follow at once; later come buttons, and then other postings. */
const MOST_LABELS = 12;

/** Reads the first link or button after that paragraph whose text matches, for pages where labels have no names. */
export function labelAfterDottedLine(wording: RegExp): (root: Element) => string | null {
  return (root) => {
    const line = dottedLine(root);
    if (!line) return null;
    const after = elementsAfter(line);
    return (
      [...root.querySelectorAll('a, button')]
        .filter((element) => after.has(element) || line.contains(element))
        .slice(0, MOST_LABELS)
        .map((element) => element.textContent?.trim() ?? '')
        .find((text) => wording.test(text)) ?? null
    );
  };
}

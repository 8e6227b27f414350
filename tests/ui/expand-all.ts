import { act } from 'preact/test-utils';

/** Expands every folded part of a rendered panel, as a press on each would, and then the parts inside those. */
export function expandAll(root: Element): void {
  for (let folded = foldedIn(root); folded.length > 0; folded = foldedIn(root)) {
    act(() => {
      for (const part of folded) {
        part.open = true;
        part.dispatchEvent(new Event('toggle'));
      }
    });
  }
}

const foldedIn = (root: Element): readonly HTMLDetailsElement[] =>
  [...root.querySelectorAll('details')].filter(({ open }) => !open);

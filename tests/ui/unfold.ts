import { act } from 'preact/test-utils';

/** Opens every fold in a rendered panel, as a press on each would, and those that are drawn only then. */
export function unfold(root: Element): void {
  for (let shut = shutFolds(root); shut.length > 0; shut = shutFolds(root)) {
    act(() => {
      for (const fold of shut) {
        fold.open = true;
        fold.dispatchEvent(new Event('toggle'));
      }
    });
  }
}

const shutFolds = (root: Element): readonly HTMLDetailsElement[] =>
  [...root.querySelectorAll('details')].filter(({ open }) => !open);

import type { Family } from '../technique';
import { MADE_UP_EVENTS } from './made-up-events';

/** Ways to press something in the panel by script. Whether one worked is seen from outside, not said by the page. */
export const PRESSES: Family = {
  name: 'presses',
  techniques: [
    ...MADE_UP_EVENTS,
    {
      name: 'what was found by search is clicked, and its root’s buttons',
      run: ({ guesses }) => {
        for (const word of guesses) {
          getSelection()?.removeAllRanges();
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          for (const node of [getSelection()?.anchorNode, getSelection()?.focusNode]) {
            const root = node?.getRootNode();
            if (!root || root === document) continue;
            for (const button of (root as ShadowRoot).querySelectorAll<HTMLElement>('button, summary')) button.click();
            node?.parentElement?.click?.();
          }
        }
        return {};
      },
    },
    {
      name: 'caret browsing: the selection put there by search, then the active element is clicked',
      run: ({ guesses }) => {
        for (const word of guesses.slice(0, 8)) {
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          getSelection()?.modify('move', 'forward', 'character');
          (document.activeElement as HTMLElement | null)?.click();
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
          );
        }
        return {};
      },
    },
    {
      name: 'labels, access keys, forms and command buttons that name what was added',
      spoils: true,
      run: () => {
        for (const element of document.querySelectorAll<HTMLElement>('html > div')) {
          element.id = 'added';
          element.accessKey = 'x';
          const markup = `<label for="added">x</label><button popovertarget="added">x</button>
            <button commandfor="added" command="show-popover">x</button><a href="#added">x</a>
            <form id="f"><input type="submit" form="f"></form>`;
          document.body.insertAdjacentHTML('beforeend', markup);
          for (const each of document.querySelectorAll<HTMLElement>('label, a[href="#added"]')) each.click();
          for (const each of document.querySelectorAll<HTMLElement>('button')) each.click();
          const form = document.createElement('form');
          element.parentElement?.insertBefore(form, element);
          form.addEventListener('submit', (event) => event.preventDefault());
          form.append(element);
          form.requestSubmit();
          for (const inner of form.elements) (inner as HTMLElement).click();
          document.documentElement.append(element);
        }
        return {};
      },
    },
    {
      name: 'an editable page, and editing commands over what was found',
      spoils: true,
      run: ({ guesses }) => {
        const own = document.body.innerHTML;
        document.designMode = 'on';
        for (const word of guesses.slice(0, 10)) {
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          for (const command of ['delete', 'insertText', 'bold', 'indent', 'removeFormat'])
            document.execCommand(command, false, 'x');
        }
        document.designMode = 'off';
        // What the page writes into its own posting is no press.
        document.body.innerHTML = own;
        return {};
      },
    },
  ],
};

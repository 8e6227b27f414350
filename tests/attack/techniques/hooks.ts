import type { Armed } from '../arm-page';
import type { Family } from '../technique';

/** What the page has replaced or listens to since it began to load. */
export const HOOKS: Family = {
  name: 'hooks',
  techniques: [
    {
      name: 'replaced functions, setters and iterators of the page’s prototypes',
      quick: true,
      run: () => ({ texts: (window as unknown as { armed: Armed }).armed.hooked }),
    },
    {
      name: 'messages to the page, and its own frames as their source',
      quick: true,
      run: () => {
        const { messages } = (window as unknown as { armed: Armed }).armed;
        return { texts: messages, facts: messages.length > 0 ? ['a message reaches the page'] : [] };
      },
    },
    {
      name: 'mutation records of the whole document',
      quick: true,
      run: () => {
        const { added } = (window as unknown as { armed: Armed }).armed;
        const plain = added.filter((html) => html === '<div></div>');
        const facts = plain.length > 0 ? ['an empty `div` without attributes is added after the `body`'] : [];
        if (added.length > plain.length) facts.push('something else is added outside the `body`');
        return { texts: added, facts };
      },
    },
    {
      name: 'performance entries, reports and errors',
      quick: true,
      run: () => {
        const { observed } = (window as unknown as { armed: Armed }).armed;
        const named = [...observed, ...performance.getEntries().map(({ name }) => name)].filter((text) =>
          text.includes('-extension:'),
        );
        const facts = named.length > 0 ? ['an address of the extension stands in a report of the browser'] : [];
        return { texts: [...observed, ...named], facts };
      },
    },
    {
      name: 'every event that the user’s acts in the panel bring to the page',
      quick: true,
      run: () => {
        const { heard, heardNodes, kinds, reach } = (window as unknown as { armed: Armed }).armed;
        for (const node of heardNodes) reach(node);
        // Letters that were typed one by one are read in the order in which they came.
        const typed = (type: string) =>
          heard.flatMap((text) => (text.startsWith(`${type} `) ? [text.slice(type.length + 1)] : [])).join('');
        const groups: Readonly<Record<string, RegExp>> = {
          'presses of the mouse on the added element':
            /^(mouse|pointer)(down|up)|^(click|dblclick|auxclick|contextmenu)/,
          'that the mouse moves onto, over or off the added element':
            /^(mouse|pointer)(over|out|enter|leave|move|rawupdate)/,
          'keys pressed while the panel has the focus': /^(key|beforeinput|input|textInput|composition)/,
          'that the focus moves into the added element, and out of it': /^(focus|blur|DOMActivate)/,
          'that the window loses the focus to the panel, and gets it back': /^window-/,
          'that the user presses something in the panel, which the browser counts as an activation of the page':
            /^activation/,
          'that something is copied, cut or dragged in the added element': /^(copy|cut|paste|drag|drop|beforecopy)/,
          'that the user scrolls over the added element': /^(wheel|scroll)/,
          'that something in the added element is selected': /^select/,
          'that something in the added element changes or opens':
            /^(change|toggle|beforetoggle|submit|transition|animation)/,
        };
        const facts = Object.entries(groups).flatMap(([fact, kind]) =>
          [...kinds].some((each) => kind.test(each)) ? [fact] : [],
        );
        return { texts: [...heard, ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'].map(typed)], facts };
      },
    },
  ],
};

import type { Family } from '../technique';

/** The browser's text search, which looks into closed roots. */
export const FIND: Family = {
  name: 'text search',
  techniques: [
    {
      name: 'find, then extend to the end of the document',
      quick: true,
      run: ({ guesses }) => {
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        for (const word of guesses) {
          selection.removeAllRanges();
          try {
            if (!(window as unknown as { find(text: string): boolean }).find(word)) continue;
          } catch {
            continue;
          }
          for (const way of ['forward', 'backward'] as const) {
            selection.modify('extend', way, 'documentboundary');
            texts.push(selection.toString());
          }
        }
        return { texts };
      },
    },
    {
      name: 'find, then the root of the anchor',
      quick: true,
      run: ({ guesses }) => {
        const selection = getSelection() as Selection;
        const texts: string[] = [];
        for (const word of guesses) {
          selection.removeAllRanges();
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          for (const node of [selection.anchorNode, selection.focusNode]) {
            const root = node?.getRootNode();
            if (root && root !== document) texts.push(root.textContent ?? '', (root as ShadowRoot).innerHTML ?? '');
          }
        }
        return { texts };
      },
    },
    {
      name: 'find as an oracle, with every option',
      quick: true,
      run: ({ guesses, decoys }) => {
        type Find = (...args: unknown[]) => boolean;
        const find = (...args: unknown[]) => (window as unknown as { find: Find }).find(...args);
        const said = new Set<string>();
        let throws = false;
        for (let options = 0; options < 64; options += 1) {
          const args = [1, 2, 4, 8, 16].map((bit) => (options & bit) !== 0);
          const asks = (word: string) => {
            getSelection()?.removeAllRanges();
            try {
              return find(word, args[0], args[1], true, args[2], args[3], false);
            } catch {
              throws = true;
              return false;
            }
          };
          if (options > 3 && options % 7 > 0) continue;
          if (decoys.some(asks)) continue;
          for (const word of guesses) if (asks(word)) said.add(word);
        }
        const plain = document.querySelectorAll('iframe, frame, object, embed').length === 0;
        const facts = throws && plain ? ['`window.find` throws, so that the page knows of a frame somewhere'] : [];
        return { texts: [...said], facts };
      },
    },
    {
      name: 'find from a letter of a word to the next',
      run: ({ guesses, decoys }) => {
        const find = (word: string) => {
          getSelection()?.removeAllRanges();
          try {
            return (window as unknown as { find(text: string): boolean }).find(word);
          } catch {
            return false;
          }
        };
        const texts = guesses.filter((word) => {
          for (let length = 4; length <= word.length; length += 1) if (!find(word.slice(0, length))) return false;
          return true;
        });
        return { texts: decoys.some(find) ? [] : texts };
      },
    },
    {
      name: 'find, and whether the selection or the scroll position changes',
      run: ({ guesses, decoys }) => {
        const selection = getSelection() as Selection;
        const asks = (word: string) => {
          selection.removeAllRanges();
          scrollTo(0, 0);
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          return [selection.rangeCount, selection.type, selection.isCollapsed, selection.toString(), scrollY].join();
        };
        const nothing = new Set(decoys.map(asks));
        return { texts: guesses.filter((word) => !nothing.has(asks(word))) };
      },
    },
    {
      name: 'find in an editable page, then insert a script into what was found',
      spoils: true,
      run: async ({ guesses }) => {
        const texts: string[] = [];
        const seen = (image: Element) => {
          const root = image.getRootNode();
          if (root !== document) texts.push(root.textContent ?? '');
        };
        Object.assign(window, { seenByImage: seen });
        const style = document.createElement('style');
        style.textContent = '* { -webkit-user-modify: read-write !important; user-select: text !important }';
        document.head.append(style);
        document.designMode = 'on';
        for (const word of guesses.slice(0, 6)) {
          getSelection()?.removeAllRanges();
          try {
            (window as unknown as { find(text: string): boolean }).find(word);
          } catch {}
          document.execCommand('insertHTML', false, '<img src="x:" onerror="seenByImage(this)">');
          await new Promise((done) => setTimeout(done, 60));
        }
        document.designMode = 'off';
        return { texts };
      },
    },
    {
      name: 'a text fragment in the address',
      spoils: true,
      run: async ({ guesses, decoys }) => {
        const asks = async (word: string) => {
          scrollTo(0, 0);
          location.hash = `:~:text=${encodeURIComponent(word)}`;
          await new Promise((done) => setTimeout(done, 120));
          return [scrollY, document.querySelector(':target')?.localName, getSelection()?.toString()].join();
        };
        const texts: string[] = [];
        for (const word of guesses.slice(0, 4)) {
          // Asked between two words that stand nowhere, so that nothing else has changed meanwhile.
          const answers = [await asks(decoys[0] ?? ''), await asks(word), await asks(decoys[1] ?? '')];
          if (answers[0] === answers[2] && answers[1] !== answers[0]) texts.push(word);
        }
        return { texts };
      },
    },
  ],
};

import type { Armed } from '../arm-page';
import type { Family } from '../technique';

/** The page's own tree, by every interface that walks it. */
export const TREE: Family = {
  name: 'tree',
  techniques: [
    {
      name: 'the text of the page',
      quick: true,
      run: () => {
        const html = document.documentElement;
        return { texts: [html.innerText, html.textContent ?? '', html.outerHTML, document.title] };
      },
    },
    {
      name: 'closed roots, by every property that could give them',
      quick: true,
      run: () => {
        const names = [
          'openOrClosedShadowRoot',
          'shadowRoot',
          'shadowRootUnclosed',
          'webkitShadowRoot',
          'contentDocument',
        ];
        const texts: string[] = [];
        for (const element of document.querySelectorAll('*')) {
          for (const name of names) {
            const root = (element as unknown as Record<string, Node | null | undefined>)[name];
            if (root) texts.push(root.textContent ?? '');
          }
          for (const key of Reflect.ownKeys(element)) texts.push(String(key));
        }
        const asked = globalThis as { chrome?: { dom?: object }; browser?: { dom?: object } };
        if (asked.chrome?.dom || asked.browser?.dom) texts.push('dom');
        return { texts };
      },
    },
    {
      name: 'serialised, cloned, imported, adopted',
      quick: true,
      run: () => {
        const html = document.documentElement;
        const all = html as unknown as Record<string, ((options?: object) => string) | undefined>;
        const texts = [
          all.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? '',
          all.getInnerHTML?.({ includeShadowRoots: true }) ?? '',
          new XMLSerializer().serializeToString(document),
        ];
        for (const element of document.querySelectorAll('div:empty')) {
          for (const copy of [
            element.cloneNode(true),
            document.implementation.createHTMLDocument().importNode(element, true),
          ]) {
            document.body.append(copy);
            texts.push((copy as HTMLElement).innerText, getComputedStyle(copy as HTMLElement).content);
            copy.parentNode?.removeChild(copy);
          }
        }
        return { texts };
      },
    },
    {
      name: 'walkers, XPath, live collections, ranges',
      run: () => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        while (walker.nextNode()) if (walker.currentNode.nodeType === 3) texts.push(walker.currentNode.nodeValue ?? '');
        const found = document.evaluate('//node()', document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
        for (let at = 0; at < found.snapshotLength; at += 1) texts.push(found.snapshotItem(at)?.nodeValue ?? '');
        for (const element of document.getElementsByTagName('*')) texts.push(element.slot, element.part?.value ?? '');
        const range = document.createRange();
        range.selectNode(document.documentElement);
        texts.push(range.toString(), range.cloneContents().textContent ?? '');
        return { texts };
      },
    },
    {
      name: 'a root of the page’s own on what was added, by script and as an element internals',
      run: () => {
        const texts: string[] = [];
        let refused = false;
        for (const element of document.querySelectorAll<HTMLElement>('div:empty')) {
          try {
            const root = element.attachShadow({ mode: 'open' });
            texts.push(root.textContent ?? '');
          } catch {
            refused = true;
          }
          try {
            texts.push(element.attachInternals().shadowRoot?.textContent ?? '');
          } catch {}
        }
        return { texts, facts: refused ? ['the added element refuses a shadow root, so it has one already'] : [] };
      },
    },
    {
      name: 'what was added, moved into a document of the page’s own and searched there',
      spoils: true,
      run: async ({ guesses }) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inner = frame.contentDocument as Document;
        const texts: string[] = [];
        for (const element of [...document.querySelectorAll('html > div:empty, article div:empty')].slice(0, 3)) {
          inner.body.append(element);
          await new Promise((done) => setTimeout(done, 80));
          const view = frame.contentWindow as unknown as Window & { find(text: string): boolean };
          for (const word of guesses) {
            view.getSelection()?.removeAllRanges();
            try {
              if (view.find(word)) texts.push(word, inner.getSelection()?.anchorNode?.getRootNode().textContent ?? '');
              (window as unknown as { armed: Armed }).armed.reach(inner.getSelection()?.anchorNode);
            } catch {}
          }
          inner.execCommand('selectAll');
          texts.push(inner.getSelection()?.toString() ?? '', inner.body.innerText);
          for (let at = 0; at < view.length; at += 1) {
            try {
              texts.push(view[at]?.document.documentElement.textContent ?? '');
            } catch {}
          }
        }
        frame.remove();
        return { texts };
      },
    },
  ],
};

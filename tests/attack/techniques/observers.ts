import type { Family } from '../technique';

/** Sizes, styles and animations: what the browser says of an element without its content. */
export const OBSERVERS: Family = {
  name: 'styles and observers',
  techniques: [
    {
      name: 'computed styles of what was added, custom properties included',
      quick: true,
      run: () => {
        const texts: string[] = [];
        const custom = new Set<string>();
        const plain = getComputedStyle(document.documentElement);
        const known = new Set(Array.from(plain));
        const usual = document.createElement('div');
        document.documentElement.append(usual);
        const values = new Set(
          Array.from(getComputedStyle(usual), (name) => getComputedStyle(usual).getPropertyValue(name)),
        );
        usual.remove();
        for (const element of document.querySelectorAll<HTMLElement>('div:empty')) {
          for (const pseudo of [null, '::before', '::after', '::part(panel)', '::slotted(*)', '::backdrop']) {
            const style = getComputedStyle(element, pseudo);
            for (const name of Array.from(style)) {
              const value = style.getPropertyValue(name);
              // What a plain element has too is no word of ours. Of the rest, a quoted string could be.
              if (!values.has(value) && /["'£]/.test(value)) texts.push(value);
              if (name.startsWith('--') && !known.has(name)) custom.add(name);
            }
          }
          const map = element.computedStyleMap?.() as unknown as Iterable<[string, unknown]> | undefined;
          for (const [name] of map ?? []) if (name.startsWith('--') && !known.has(name)) custom.add(name);
        }
        const facts =
          custom.size > 0 ? ['custom properties of ours stand in the computed style of the added element'] : [];
        return { texts, facts };
      },
    },
    {
      name: 'size and place, also over time',
      quick: true,
      run: async () => {
        const sizes: string[] = [];
        const added = [...document.querySelectorAll<HTMLElement>('html > div')];
        const seen = new Promise<void>((done) => {
          const watch = new ResizeObserver((entries) => {
            for (const { contentRect } of entries) if (contentRect.width * contentRect.height > 0) sizes.push('resize');
            done();
          });
          for (const element of added) watch.observe(element);
          if (added.length === 0) done();
        });
        await Promise.race([seen, new Promise((done) => setTimeout(done, 200))]);
        for (const element of added) {
          const { width, height } = element.getBoundingClientRect();
          if (width * height > 0 || element.getClientRects().length > 1 || element.scrollHeight > 0) sizes.push('box');
        }
        return { facts: sizes.length > 0 ? ['the added element has a size and place that a script can measure'] : [] };
      },
    },
    {
      name: 'animations, fonts, highlights, style sheets',
      quick: true,
      run: () => {
        const texts: string[] = [];
        const facts: string[] = [];
        if (document.getAnimations().length > 0) facts.push('an animation of ours runs');
        for (const font of document.fonts) texts.push(font.family);
        const { highlights } = CSS as unknown as { highlights?: Map<string, Iterable<Range>> };
        const names = [...(highlights?.keys() ?? [])];
        if (names.length > 0)
          facts.push('highlights with random names lie over words of the posting while the user has them on');
        if (names.length > 1) facts.push('there are several kinds of highlights');
        for (const ranges of highlights?.values() ?? []) {
          for (const range of ranges) if (!document.contains(range.startContainer)) texts.push(range.toString());
        }
        const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
        for (const sheet of sheets) {
          try {
            for (const rule of sheet.cssRules) texts.push(rule.cssText);
          } catch {}
        }
        if (document.adoptedStyleSheets.length > 0)
          facts.push('a style sheet for the highlights is adopted while the user has them on');
        return { texts: [...texts, ...names], facts };
      },
    },
    {
      name: 'states and the focus, by selectors and by the document',
      quick: true,
      run: () => {
        const facts: string[] = [];
        const active = document.activeElement;
        const isOurs = (element: Element | null) =>
          element !== null && element !== document.documentElement && !document.body.contains(element);
        if (isOurs(active)) facts.push('`document.activeElement` is the added element while the focus is in the panel');
        for (const selector of [
          ':hover',
          ':active',
          ':focus',
          ':focus-visible',
          ':focus-within',
          ':has(*)',
          ':defined',
        ]) {
          const found = [...document.querySelectorAll(`html > div${selector}`)].filter(isOurs);
          if (found.length > 0 && selector !== ':defined') facts.push(`\`${selector}\` holds for the added element`);
        }
        const texts = [active?.textContent ?? '', active?.shadowRoot?.textContent ?? ''];
        return {
          texts,
          facts: facts.map((fact) =>
            fact.startsWith('`:') ? 'whether the mouse or the focus is in the added element, by selectors' : fact,
          ),
        };
      },
    },
    {
      name: 'names for screen readers',
      run: () => {
        const texts: string[] = [];
        for (const element of document.querySelectorAll<HTMLElement>('html > div, div:empty')) {
          const all = element as unknown as Record<string, unknown>;
          for (const name of ['computedName', 'computedRole', 'ariaLabel', 'ariaDescription', 'title', 'accessKey']) {
            texts.push(String(all[name] ?? ''));
          }
          for (const name of [
            'ariaOwnsElements',
            'ariaLabelledByElements',
            'ariaControlsElements',
            'ariaActiveDescendantElement',
          ]) {
            const owned = [all[name]].flat().filter((each) => each instanceof Node);
            for (const node of owned) texts.push((node as Node).textContent ?? '');
          }
        }
        return { texts };
      },
    },
    {
      name: 'printing, and a view transition’s picture of the page',
      run: async () => {
        const texts: string[] = [];
        const media = matchMedia('print');
        texts.push(String(media.matches));
        dispatchEvent(new Event('beforeprint'));
        const all = document as unknown as {
          startViewTransition?: (change: () => void) => { ready: Promise<void>; skipTransition(): void };
        };
        const transition = all.startViewTransition?.(() => undefined);
        await Promise.race([transition?.ready.catch(() => undefined), new Promise((done) => setTimeout(done, 300))]);
        for (const animation of document.getAnimations()) {
          const { pseudoElement } = animation.effect as unknown as { pseudoElement?: string };
          texts.push(pseudoElement ?? '');
        }
        for (const pseudo of ['::view-transition', '::view-transition-new(root)', '::view-transition-old(root)']) {
          texts.push(getComputedStyle(document.documentElement, pseudo).content);
        }
        transition?.skipTransition();
        return { texts };
      },
    },
    {
      name: 'the page drawn onto a canvas from its own markup, and as a background',
      run: async () => {
        const texts: string[] = [];
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d') as CanvasRenderingContext2D & Record<string, unknown>;
        const added = document.querySelector('html > div:empty');
        const markup = added ? new XMLSerializer().serializeToString(added) : '';
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><foreignObject width="300" height="300">${markup}</foreignObject></svg>`)}`;
        await Promise.race([image.decode().catch(() => undefined), new Promise((done) => setTimeout(done, 300))]);
        try {
          context.drawImage(image, 0, 0);
          const data = context.getImageData(0, 0, 300, 150).data;
          if (data.some((value) => value > 0)) texts.push(markup);
        } catch {}
        for (const name of ['drawElementImage', 'drawElement', 'drawWindow']) {
          try {
            (context[name] as undefined | ((...args: unknown[]) => void))?.call(
              context,
              added ?? window,
              0,
              0,
              300,
              150,
              '#fff',
            );
            if (name in context && context.getImageData(0, 0, 300, 150).data.some((value) => value > 0))
              texts.push(`drawn ${markup}`);
          } catch {}
        }
        return { texts };
      },
    },
  ],
};

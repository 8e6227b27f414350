import type { Armed } from '../arm-page';
import type { Family } from '../technique';

/** What a page does with a closed root that it got hold of: it opens the frame in it to scripts, and listens there. */
export const BREAK_IN: Family = {
  name: 'break-in',
  techniques: [
    {
      name: 'the frame in a closed root, loaded anew with a script in it',
      quick: true,
      spoils: true,
      makesPublic: true,
      run: async () => {
        const { heardNodes, reach, allRoots } = (window as unknown as { armed: Armed }).armed;
        for (const node of heardNodes) reach(node);
        const texts: string[] = [];
        const spy = `<!doctype html><script>
          const tell = (what) => parent.postMessage('spied ' + JSON.stringify(what), '*');
          addEventListener('message', ({ data, ports }) => {
            tell(data);
            for (const port of ports) { port.onmessage = (event) => tell(event.data); port.postMessage({ kind: 'ready' }); }
          });
          new MutationObserver(() => tell(document.documentElement.textContent)).observe(document, { childList: true, subtree: true });
        </script>`;
        const hear = ({ data }: MessageEvent) => {
          if (typeof data === 'string' && data.startsWith('spied ')) texts.push(data);
        };
        addEventListener('message', hear);
        // With leave for scripts alone the origin stays as it was; some put the old attributes back while it loads.
        for (const [sandbox, putsBack] of [
          ['allow-scripts', false],
          ['allow-scripts allow-forms allow-popups', true],
          ['allow-scripts allow-same-origin', false],
          [null, true],
        ] as const) {
          for (const root of allRoots) {
            for (const frame of (root as ShadowRoot).querySelectorAll('iframe')) {
              const before = { sandbox: frame.getAttribute('sandbox'), srcdoc: frame.getAttribute('srcdoc') };
              if (sandbox === null) frame.removeAttribute('sandbox');
              else frame.setAttribute('sandbox', sandbox);
              frame.srcdoc = spy;
              if (putsBack) {
                await Promise.resolve();
                frame.setAttribute('sandbox', before.sandbox ?? '');
              }
            }
            for (const element of (root as ShadowRoot).querySelectorAll<HTMLElement>('*')) {
              texts.push(element.textContent ?? '', getComputedStyle(element, '::before').content);
              for (const { value } of element.attributes) texts.push(value);
              element.click?.();
            }
          }
          if (allRoots.size > 0) await new Promise((done) => setTimeout(done, 1_500));
        }
        removeEventListener('message', hear);
        const facts =
          allRoots.size > 0
            ? ['the added element’s closed root and the frame in it, but not what the frame shows']
            : [];
        return { texts: texts.filter((text) => !text.includes('<script>')), facts };
      },
    },
  ],
};

import type { Armed } from '../arm-page';
import type { Family } from '../technique';

/** What a page does with a closed root that it got hold of: it opens the frame in it to scripts, and listens there. */
export const BREAK_IN: Family = {
  name: 'break-in',
  techniques: [
    {
      name: 'a token and a port of the page’s own, posted to every frame that it can reach',
      run: async () => {
        const { heardNodes, allRoots } = (window as unknown as { armed: Armed }).armed;
        const texts: string[] = [];
        const facts = new Set<string>();
        const reached: (Window | MessageEventSource | null)[] = [window, parent, top, opener];
        for (let at = 0; at < 10; at += 1) reached.push(window[at] ?? null);
        const nodes = [...heardNodes, ...[...allRoots].flatMap((root) => [...root.childNodes])];
        for (const node of nodes) {
          const frames = node instanceof Element ? [node, ...node.querySelectorAll('iframe')] : [];
          for (const frame of frames) if (frame instanceof HTMLIFrameElement) reached.push(frame.contentWindow);
        }
        // What else talks to the page shows its window by that.
        const hear = ({ source, data }: MessageEvent) => {
          reached.push(source);
          if (source !== window) texts.push(JSON.stringify(data) ?? '');
        };
        addEventListener('message', hear);
        for (let round = 0; round < 3; round += 1) {
          for (const frame of new Set(reached)) {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => {
              if (frame === window) return;
              texts.push(JSON.stringify(data));
              facts.add('our script answers on a line that the page has made');
            };
            // All that our own script says on its line to the panel, and all that the panel says.
            for (const message of [
              { kind: 'start', isPublic: false },
              { kind: 'ready' },
              { kind: 'show', state: { kind: 'waiting' }, collapsed: false, highlight: null },
              { kind: 'call', id: 1, name: 'onOpenProfile', given: null },
              { kind: 'call', id: 2, name: 'onTakeHome', given: null },
            ])
              port1.postMessage(message);
            const token = crypto.randomUUID();
            try {
              (frame as Window | null)?.postMessage({ kind: 'panel-frame-ready', token }, '*', [port2]);
            } catch {}
          }
          await new Promise((done) => setTimeout(done, 150));
        }
        removeEventListener('message', hear);
        return { texts, facts: [...facts] };
      },
    },
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
          if (allRoots.size > 0) await new Promise((done) => setTimeout(done, 500));
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

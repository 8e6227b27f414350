import type { Family } from '../technique';

/** Windows and frames, by every name and number. */
export const FRAMES: Family = {
  name: 'frames',
  techniques: [
    {
      name: 'windows of frames, by number, by name and by what opened them',
      quick: true,
      run: () => {
        const texts: string[] = [];
        const facts: string[] = [];
        const own = document.querySelectorAll('iframe, frame, object, embed').length;
        if (window.length > own) facts.push('`window.length` counts a frame of ours');
        for (let at = 0; at < 6; at += 1) {
          const frame = window.frames[at];
          if (!frame) continue;
          if (at >= own) facts.push('`window.frames` gives a frame of ours');
          try {
            texts.push(frame.document.documentElement.textContent ?? '', frame.name);
          } catch {}
          frame.postMessage('hello', '*');
        }
        for (const key of Reflect.ownKeys(window))
          if (/^\d+$/.test(String(key)) && Number(key) >= own) facts.push('`window.frames` gives a frame of ours');
        return { texts, facts: [...new Set(facts)] };
      },
    },
    {
      name: 'a broadcast, and storage that both could share',
      run: async () => {
        const texts: string[] = [];
        const channel = new BroadcastChannel('panel');
        channel.onmessage = ({ data }) => texts.push(String(data));
        channel.postMessage('hello');
        addEventListener('storage', ({ newValue }) => texts.push(newValue ?? ''), { once: true });
        texts.push(
          JSON.stringify({ ...localStorage }),
          JSON.stringify({ ...sessionStorage }),
          document.cookie,
          window.name,
        );
        const databases = await indexedDB.databases?.().catch(() => []);
        texts.push(...(databases ?? []).map(({ name }) => name ?? ''));
        const caught = 'caches' in window ? await caches.keys().catch(() => []) : [];
        texts.push(...caught);
        await new Promise((done) => setTimeout(done, 150));
        channel.close();
        return { texts };
      },
    },
    {
      name: 'frames that the page makes in every way, with copies of what it can see',
      quick: true,
      spoils: true,
      run: async () => {
        const texts: string[] = [];
        const facts = new Set<string>();
        const seen = [...document.querySelectorAll('html > div')].map((each) => each.outerHTML).join('');
        const spy = `<script>
          const tell = (what) => parent.postMessage('fake ' + what, '*');
          let parsed = false;
          addEventListener('DOMContentLoaded', () => setTimeout(() => { parsed = true; }));
          new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
            if (parsed) tell('added ' + (node.outerHTML ?? node.textContent)); }).observe(document, { childList: true, subtree: true });
          addEventListener('message', (event) => { if (!event.data?.token) tell('message ' + JSON.stringify(event.data)); });
          for (const name of ['attachShadow']) { const own = Element.prototype[name]; Element.prototype[name] = function (...args) { tell('root'); return own.apply(this, args); }; }
          addEventListener('load', () => setTimeout(() => { try { getSelection().selectAllChildren(document); getSelection().modify('extend', 'forward', 'documentboundary'); tell('text ' + getSelection()); } catch {} tell('size ' + document.querySelectorAll('*').length); }, 700));
        </script>`;
        const html = `<!doctype html><html><head></head><body>${seen}</body></html>`;
        const spying = `<!doctype html><html><head>${spy}</head><body>${seen}</body></html>`;
        const make: Readonly<Record<string, (frame: HTMLIFrameElement) => void>> = {
          srcdoc: (frame) => {
            frame.srcdoc = spying;
          },
          'sandboxed srcdoc': (frame) => {
            frame.sandbox.value = '';
            frame.srcdoc = html;
          },
          'srcdoc, sandboxed with scripts': (frame) => {
            frame.sandbox.value = 'allow-scripts';
            frame.srcdoc = spying;
          },
          'srcdoc, sandboxed with its origin': (frame) => {
            frame.sandbox.value = 'allow-same-origin';
            frame.srcdoc = html;
          },
          'empty sandboxed srcdoc': (frame) => {
            frame.sandbox.value = '';
            frame.srcdoc = '';
          },
          blob: (frame) => {
            frame.src = URL.createObjectURL(new Blob([spying], { type: 'text/html' }));
          },
          'blob, sandboxed with scripts': (frame) => {
            frame.sandbox.value = 'allow-scripts';
            frame.src = URL.createObjectURL(new Blob([spying], { type: 'text/html' }));
          },
          data: (frame) => {
            frame.src = `data:text/html,${encodeURIComponent(spying)}`;
          },
          'about:blank': (frame) => {
            frame.src = 'about:blank';
          },
          'about:blank, sandboxed with its origin': (frame) => {
            frame.sandbox.value = 'allow-same-origin';
          },
        };
        const hear = ({ data }: MessageEvent) => {
          if (typeof data !== 'string' || !data.startsWith('fake ')) return;
          texts.push(data);
          if (/^fake (added|message|root)/.test(data))
            facts.add('our script does something in a frame that the page made');
        };
        addEventListener('message', hear);
        const frames = Object.values(make).map((fill, at) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = `position: fixed; right: 0; top: ${at * 10}px; width: 420px; height: 600px`;
          fill(frame);
          const holder = document.createElement('div');
          if (at % 2) holder.attachShadow({ mode: 'closed' }).append(frame);
          else holder.append(frame);
          const each = { frame, size: -1 };
          // As our own script hands over its line, with a token that is only guessed.
          for (const after of [50, 400, 900]) {
            setTimeout(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = ({ data }) => {
                texts.push(JSON.stringify(data));
                facts.add('our script does something in a frame that the page made');
              };
              frame.contentWindow?.postMessage({ token: crypto.randomUUID() }, '*', [port2]);
            }, after);
          }
          frame.addEventListener('load', () => {
            each.size = frame.contentDocument?.querySelectorAll('*').length ?? -1;
          });
          document.documentElement.append(holder);
          return each;
        });
        await new Promise((done) => setTimeout(done, 1_200));
        for (const { frame, size } of frames) {
          const inner = frame.contentDocument;
          if (!inner) continue;
          if (size >= 0 && inner.querySelectorAll('*').length > size)
            facts.add('our script does something in a frame that the page made');
          texts.push(inner.documentElement?.textContent?.replaceAll(spy, '') ?? '');
          inner.defaultView?.getSelection()?.selectAllChildren(inner);
          texts.push(inner.defaultView?.getSelection()?.toString() ?? '');
        }
        for (const { frame } of frames) frame.remove();
        return { texts, facts: [...facts] };
      },
    },
  ],
};

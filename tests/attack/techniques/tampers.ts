import type { Armed } from '../arm-page';
import type { Technique } from '../technique';

/** A way to change our elements, and to read afterwards. It is tried again and again on one page. */
export interface Tamper extends Technique {
  /** True where the page needs our frame's element for it, which only Firefox gives it. */
  readonly needsFrame: boolean;
}

/** Changes each frame of ours that the page has come by since the last time, by the events of the pointer over it. */
const ofFrame = (name: string, change: (frame: HTMLIFrameElement, spy: string) => void): Tamper => ({
  name,
  needsFrame: true,
  // Put together from two sources, because what runs in the page knows nothing outside itself.
  run: new Function('given', `return (${tamper})(${change});`) as Technique['run'],
});

/** Does so in the page, and listens to all that comes of it. */
async function tamper(change: (frame: HTMLIFrameElement, spy: string) => void) {
  const { heardNodes } = (window as unknown as { armed: Armed }).armed;
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
  const nodes = heardNodes.splice(0);
  const frames = new Set(nodes.filter((node): node is HTMLIFrameElement => node instanceof HTMLIFrameElement));
  for (const frame of frames) {
    try {
      change(frame, spy);
    } catch {}
  }
  await new Promise((done) => setTimeout(done, 700));
  for (const frame of frames) {
    texts.push(frame.contentDocument?.documentElement?.textContent ?? '');
    texts.push(frame.getRootNode().textContent ?? '');
    getSelection()?.selectAllChildren(frame.getRootNode());
    texts.push(getSelection()?.toString() ?? '');
  }
  removeEventListener('message', hear);
  return {
    texts: texts.filter((text) => !text.includes('<script>')),
    facts: frames.size > 0 ? ['reached'] : [],
  };
}

/** Moves or replaces our element in the page. */
const ofHost = (name: string, change: (host: HTMLElement) => void): Tamper => ({
  name,
  needsFrame: false,
  run: new Function('given', `return (${move})(${change});`) as Technique['run'],
});

/** Does so in the page, and reads what can be read there. */
async function move(change: (host: HTMLElement) => void) {
  const hosts = [...document.querySelectorAll<HTMLElement>('html > div')];
  const texts: string[] = [];
  for (const host of hosts) {
    try {
      change(host);
    } catch {}
  }
  for (const wait of [50, 700]) {
    await new Promise((done) => setTimeout(done, wait));
    for (const host of hosts) {
      texts.push(host.textContent ?? '', host.innerText ?? '', host.outerHTML);
      const selection = host.ownerDocument.defaultView?.getSelection();
      selection?.selectAllChildren(host.parentNode ?? host);
      selection?.modify('extend', 'forward', 'documentboundary');
      texts.push(selection?.toString() ?? '');
    }
  }
  return { texts, facts: hosts.length > 0 ? ['reached'] : [] };
}

/** What a page does to our elements. */
export const TAMPERS: readonly Tamper[] = [
  ofFrame('our frame’s `srcdoc` replaced', (frame, spy) => {
    frame.srcdoc = spy;
  }),
  ofFrame('our frame’s `sandbox` opened', (frame) => frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')),
  ofFrame('our frame’s `sandbox` taken away and its `srcdoc` replaced', (frame, spy) => {
    frame.removeAttribute('sandbox');
    frame.srcdoc = spy;
  }),
  ofFrame('our frame’s `style` changed', (frame) => {
    frame.style.cssText = 'opacity: 0.01; transform: scale(3)';
  }),
  ofFrame('our frame’s `src` set', (frame) => {
    frame.removeAttribute('srcdoc');
    frame.src = 'about:blank';
  }),
  ofFrame('our frame moved to the page, with its `sandbox` opened', (frame, spy) => {
    document.body.append(frame);
    frame.removeAttribute('sandbox');
    frame.srcdoc = spy;
  }),
  ofFrame('our frame moved within the closed root', (frame) => frame.getRootNode().appendChild(frame)),
  ofFrame('our frame taken away', (frame) => frame.remove()),
  ofFrame('an element of the page put over our frame in the closed root', (frame) => {
    const cover = document.createElement('p');
    cover.textContent = 'Click here';
    frame.before(cover);
  }),
  ofFrame('our box hidden and shown by its class', (frame) => {
    if (frame.parentElement) frame.parentElement.className = '';
  }),
  ofHost('our element moved into the body', (host) => document.body.append(host)),
  ofHost('our element moved before the body', (host) => document.documentElement.prepend(host)),
  ofHost('our element moved without loading its frame anew', (host) => {
    const body = document.body as HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };
    if (body.moveBefore) body.moveBefore(host, null);
    else body.append(host);
  }),
  ofHost('our element moved into a closed root of the page', (host) => {
    const holder = document.createElement('section');
    holder.attachShadow({ mode: 'closed' }).append(host);
    document.body.append(holder);
  }),
  ofHost('our element moved into a document of a frame of the page', (host) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(host);
  }),
  ofHost('our element cloned, and the clone put in its place', (host) => host.replaceWith(host.cloneNode(true))),
  ofHost('our element taken away', (host) => host.remove()),
];

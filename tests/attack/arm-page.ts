/** What the page's first script has collected since the page began to load. */
export interface Armed {
  /** Texts that went through what the page has replaced. */
  readonly hooked: string[];
  /** Texts in events that reached the page. */
  readonly heard: string[];
  /** Nodes of a closed root that an event or a selection in it named. */
  readonly heardNodes: Node[];
  /** The kinds of the events that the user's acts in the panel brought to the page. */
  readonly kinds: Set<string>;
  /** Texts in what performance and report observers said. */
  readonly observed: string[];
  /** The added elements, by mutation records. */
  readonly added: string[];
  /** Messages that reached the page. */
  readonly messages: string[];
  /** Closed roots that the page got hold of. From one it can change or press all that is in it, words or no words. */
  readonly roots: Set<Node>;
  /** The same, but never emptied. */
  readonly allRoots: Set<Node>;
  /** Notes the root of a node where it is one of ours. */
  readonly reach: (node: Node | null | undefined) => void;
  /** True while a technique runs, so that what it does itself is not taken for ours. */
  isPaused: boolean;
  /** True once both of the page's first scripts have run to their end. */
  isReady: boolean;
}

/** The first script of an attacked page, as a function whose source is put there. It replaces whatever it can. */
export function armPage(): void {
  const rootOf = Node.prototype.getRootNode;
  const roots = new Set<Node>();
  const allRoots = new Set<Node>();
  const reach = (node: Node | null | undefined) => {
    const root = node ? rootOf.call(node) : null;
    if (root && 'mode' in root && root.mode === 'closed') {
      roots.add(root);
      allRoots.add(root);
    }
  };
  const armed: Armed = {
    hooked: [],
    heard: [],
    heardNodes: [],
    kinds: new Set(),
    observed: [],
    added: [],
    messages: [],
    isPaused: false,
    isReady: false,
    roots,
    allRoots,
    reach,
  };
  Object.defineProperty(window, 'armed', { value: armed });
  const push = Array.prototype.push;
  const note = (into: string[], value: unknown) => {
    if (armed.isPaused) return;
    if (typeof value === 'string' && value.length > 3) push.call(into, value.slice(0, 20_000));
    else if (value instanceof Node) {
      try {
        if (rootOf.call(value) !== document) push.call(into, value.textContent ?? '');
      } catch {
        // A prototype is no node.
      }
    }
  };
  const hook = (owner: object, name: string) => {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') return;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      note(armed.hooked, this);
      for (const arg of args) note(armed.hooked, arg);
      const result = Reflect.apply(original, this, args);
      note(armed.hooked, result);
      return result;
    };
  };
  hook(Element.prototype, 'attachShadow');
  for (const name of ['append', 'prepend', 'remove', 'setAttribute', 'replaceChildren']) hook(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'cloneNode', 'contains']) hook(Node.prototype, name);
  Node.prototype.getRootNode = function (options) {
    reach(this);
    return rootOf.call(this, options);
  };
  for (const name of ['addEventListener', 'dispatchEvent']) hook(EventTarget.prototype, name);
  for (const name of ['createElement', 'createTextNode', 'createElementNS']) hook(Document.prototype, name);
  hook(MessagePort.prototype, 'postMessage');
  hook(window, 'postMessage');
  for (const name of ['parse', 'stringify']) hook(JSON, name);
  for (const name of ['replaceSync', 'insertRule']) hook(CSSStyleSheet.prototype, name);
  // Not those that the tools of the browser use when they look into the panel from this world.
  for (const name of ['split', 'replace', 'trim', 'padStart']) hook(String.prototype, name);
  const then = Promise.prototype.then;
  // biome-ignore lint/suspicious/noThenProperty: an attacker replaces it.
  Promise.prototype.then = function (...args) {
    note(armed.hooked, args[0]);
    return Reflect.apply(then, this, args) as never;
  };
  for (const name of ['textContent', 'kind', 'state', 'message', 'html', 'srcdoc', 'token']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      set(value: unknown) {
        note(armed.hooked, value);
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
  for (const [owner, name] of [
    [Node.prototype, 'textContent'],
    [Element.prototype, 'innerHTML'],
    [HTMLIFrameElement.prototype, 'srcdoc'],
    [CharacterData.prototype, 'data'],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...own,
      set(value: unknown) {
        note(armed.hooked, value);
        own?.set?.call(this, value);
      },
    });
  }
  const iterate = Array.prototype[Symbol.iterator];
  Array.prototype[Symbol.iterator] = function () {
    for (let at = 0; at < this.length; at += 1) note(armed.hooked, this[at]);
    return iterate.call(this);
  };
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      note(armed.hooked, target);
      for (let at = 0; at < addedNodes.length; at += 1) {
        const node = addedNodes[at];
        if (armed.isPaused || !(node instanceof Element) || target !== document.documentElement) continue;
        if (node !== document.head && node !== document.body) push.call(armed.added, node.outerHTML);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', (event) => push.call(armed.messages, String(event.data)));
}

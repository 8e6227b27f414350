import type { Armed } from './arm-page';

/** The second script of an attacked page: whatever the browser reports of a page's events, speed and faults. */
export function armObservers(): void {
  const { armed } = window as unknown as { armed: Armed };
  /** What this script itself does must not be taken for ours by what the page has replaced. */
  const aside =
    <Value>(work: (value: Value) => void) =>
    (value: Value) => {
      const was = armed.isPaused;
      armed.isPaused = true;
      work(value);
      armed.isPaused = was;
    };
  const describe = (value: unknown, depth = 0): string => {
    if (value instanceof Node) return value.getRootNode() === document ? value.nodeName : (value.textContent ?? '');
    if (typeof value === 'string') return value;
    // A time in milliseconds is no figure of ours.
    if (typeof value !== 'object' || value === null) return '';
    if (depth > 2) return '';
    const parts: string[] = [];
    for (const key in value) {
      try {
        const part = (value as Record<string, unknown>)[key];
        // A priority (“high”) is a word of the browser's own.
        if (typeof part !== 'function' && part !== 'high') parts.push(describe(part, depth + 1));
      } catch {}
    }
    return parts.join(' ');
  };
  for (const type of PerformanceObserver.supportedEntryTypes ?? []) {
    try {
      const options = { type, buffered: true, durationThreshold: 16 };
      const take = aside((list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) armed.observed.push(describe(entry));
      });
      new PerformanceObserver(take).observe(options);
    } catch {}
  }
  const Reports = (window as unknown as { ReportingObserver?: new (...args: unknown[]) => { observe(): void } })
    .ReportingObserver;
  if (Reports) {
    const take = aside((reports: unknown[]) => {
      for (const each of reports) armed.observed.push(describe(each));
    });
    new Reports(take, { buffered: true }).observe();
  }
  for (const type of ['securitypolicyviolation', 'error', 'unhandledrejection', 'rejectionhandled']) {
    addEventListener(
      type,
      aside((event: Event) => armed.observed.push(describe(event))),
      true,
    );
  }
  const types = new Set<string>();
  for (const owner of [window, document, HTMLElement.prototype, Document.prototype, Element.prototype]) {
    for (const name of Object.getOwnPropertyNames(owner)) if (name.startsWith('on')) types.add(name.slice(2));
  }
  const further =
    'compositionstart compositionupdate compositionend focusin focusout DOMActivate textInput beforematch';
  for (const type of further.split(' ')) types.add(type);
  for (const type of ['message', 'error', 'load', 'readystatechange', 'DOMContentLoaded']) types.delete(type);
  let lastInput = 0;
  const hear = aside((event: Event) => {
    if (/^(mouse|pointer)(down|up)|^key/.test(event.type)) lastInput = performance.now();
    // Only then is what the user drags dropped here.
    if (event.type === 'dragover') event.preventDefault();
    if (!event.isTrusted) return;
    const all = event as unknown as Record<string, unknown>;
    const target = event.target;
    const isOurs = target instanceof Element && !document.body?.contains(target) && target !== document.documentElement;
    if (isOurs) armed.kinds.add(event.type);
    if (target === window && /^(blur|focus)$/.test(event.type)) armed.kinds.add(`window-${event.type}`);
    const names = ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'srcElement'];
    const selected = ['copy', 'cut', 'selectionchange', 'mouseup', 'pointerup', 'contextmenu', 'dragstart'];
    const selection = selected.includes(event.type) ? getSelection() : null;
    const nodes = [
      ...names.map((name) => all[name]),
      ...event.composedPath(),
      selection?.anchorNode,
      selection?.focusNode,
    ];
    for (const node of nodes) {
      if (!(node instanceof Node) || node.getRootNode() === document) continue;
      armed.heard.push(node.getRootNode().textContent ?? '');
      armed.heardNodes.push(node);
    }
    if (selection) armed.heard.push(selection.toString());
    for (const name of ['key', 'data', 'code', 'inputType']) {
      if (typeof all[name] === 'string' && (all[name] as string).length === 1)
        armed.heard.push(`${event.type} ${all[name]}`);
    }
    for (const name of ['dataTransfer', 'clipboardData']) {
      const carried = all[name] as DataTransfer | null | undefined;
      for (const type of carried?.types ?? []) armed.heard.push(carried?.getData(type) ?? '');
    }
  });
  for (const type of types) addEventListener(type, hear, true);
  // A press in any frame of a window counts as the user's activation of the page around it.
  const activation = navigator.userActivation as UserActivation | undefined;
  let wasActive = true;
  setInterval(() => {
    const isActive = activation?.isActive ?? false;
    if (isActive && !wasActive && performance.now() - lastInput > 1_000) armed.kinds.add('activation');
    wasActive = isActive;
  }, 40);
  armed.hooked.length = 0;
  armed.isReady = true;
}

/**
 * What a script of the page can try in order to read our badges and the rule bar. It runs in the page's own world. It
 * returns a line for each technique that got at a word, at a node of ours other than a host, or at a style of ours.
 */
export const ATTACK = `(async (words) => {
  const leaks = [];
  const selection = getSelection();
  const isTheirs = (node) => !node || node === window || node === document || node.getRootNode() === document;
  /** A node of ours gives its whole root, closed or not. */
  const node = (technique, ...nodes) => {
    for (const each of nodes) if (!isTheirs(each)) {
      leaks.push(technique + ': a node of ours');
      const root = each.getRootNode();
      const sheets = [...(root.adoptedStyleSheets ?? [])].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join()).join();
      const inside = [...root.querySelectorAll('*')];
      inside.push(...inside.map((one) => one.shadowRoot).filter(Boolean).flatMap((deep) => [...deep.querySelectorAll('*')]));
      const drawn = inside.flatMap((one) => ['::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo).content));
      const names = inside.flatMap((one) => [...one.attributes].map(({ value }) => value));
      text(technique + ', from the root', [root.textContent, sheets, ...drawn, ...names].join());
      for (const one of inside) one.click?.();
    }
  };
  const text = (technique, got) => { for (const word of words) if (String(got).includes(word)) leaks.push(technique + ': ' + word); };
  const selected = (technique) => {
    text(technique, selection.toString());
    node(technique, selection.anchorNode, selection.focusNode);
    for (let at = 0; at < selection.rangeCount; at += 1) {
      const range = selection.getRangeAt(at);
      text(technique, range.toString());
      try { text(technique, range.cloneContents().textContent); } catch { /* a range over all of the document */ }
      node(technique, range.startContainer, range.endContainer, range.commonAncestorContainer);
    }
    for (const range of selection.getComposedRanges?.() ?? []) node(technique, range.startContainer, range.endContainer);
  };
  const found = (...how) => { try { return find(...how); } catch { return false; } };
  for (const word of words) {
    for (const part of [word, word.slice(0, 4), word.slice(-4)]) {
      for (const wraps of [true, false]) for (const back of [false, true]) {
        selection.removeAllRanges();
        if (found(part, true, back, wraps) && !document.body.innerText.includes(part)) leaks.push('find: ' + part);
        selected('find');
        selection.modify('extend', 'forward', 'documentboundary');
        selected('find and extend');
        selection.modify('extend', 'backward', 'documentboundary');
        selected('find and extend back');
      }
    }
  }
  const ways = [['extend', 'forward'], ['extend', 'backward'], ['move', 'forward'], ['move', 'backward']];
  for (const grain of ['character', 'word', 'line', 'sentence', 'paragraph', 'documentboundary']) for (const [alter, way] of ways) {
    selection.collapse(document.body, way === 'forward' ? 0 : document.body.childNodes.length);
    for (let step = 0; step < 200; step += 1) {
      try { selection.modify(alter, way, grain); } catch { break; }
      if (step % 10 === 0 || grain !== 'character') selected('modify ' + alter + ' ' + way + ' ' + grain);
    }
  }
  for (const whole of [document, document.documentElement, document.body]) {
    selection.selectAllChildren(whole);
    selected('selectAllChildren');
  }
  document.execCommand('selectAll');
  selected('selectAll');
  document.designMode = 'on';
  document.execCommand('selectAll');
  selected('selectAll in design mode');
  document.designMode = 'off';
  const hosts = [...document.querySelectorAll('div')].filter((each) => each.attributes.length === 0);
  for (const host of hosts) {
    selection.selectAllChildren(host);
    selected('selectAllChildren of a host');
    const range = document.createRange();
    range.selectNode(host);
    text('a range', range.toString() + range.cloneContents().textContent);
    text('the host', host.innerText + host.textContent + host.outerHTML + (host.getHTML?.({ serializableShadowRoots: true }) ?? ''));
    node('the host', host.shadowRoot, host.firstChild, host.assignedSlot);
    for (const pseudo of [null, '::before', '::after', '::part(words)']) {
      const style = getComputedStyle(host, pseudo);
      for (const name of [...style]) {
        if (name.startsWith('--') && !getComputedStyle(document.body).getPropertyValue(name)) leaks.push('a custom property of the host: ' + name);
        text('the style of the host', style.getPropertyValue(name));
      }
      for (const name of ['--paper', '--ink', '--stated', '--font']) if (style.getPropertyValue(name)) leaks.push('a custom property of the host: ' + name);
    }
    host.click();
    host.focus();
    for (const type of ['mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focus', 'pointerdown', 'pointerup', 'touchstart']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    }
  }
  for (let y = 2; y < innerHeight; y += 8) for (let x = 2; x < innerWidth; x += 16) {
    node('elementFromPoint', document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y));
    const position = document.caretPositionFromPoint?.(x, y);
    const range = document.caretRangeFromPoint?.(x, y);
    node('a caret at a point', position?.offsetNode, range?.startContainer, range?.endContainer);
    if (y > innerHeight - 60) document.elementFromPoint(x, y)?.click();
  }
  text('the page', document.documentElement.innerText + document.documentElement.textContent + document.documentElement.outerHTML);
  text('its sheets', [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join());
  node('animations', ...document.getAnimations().map((each) => each.effect?.target));
  node('the focus', document.activeElement);
  for (const [what, heard] of window.heard ?? []) node(what, heard);
  return [...new Set(leaks)];
})`;

/** Hears all that the user does, and notes each event that names a node of ours. Goes into the page before that. */
export const LISTEN = `(() => {
  const isTheirs = (node) => !node?.getRootNode || node === document || node.getRootNode() === document;
  window.heard = [];
  const hear = (what, node) => {
    if (!isTheirs(node) && !window.heard.some(([before, other]) => before === what && other === node)) window.heard.push([what, node]);
  };
  const names = ['target', 'currentTarget', 'srcElement', 'originalTarget', 'explicitOriginalTarget', 'composedTarget', 'relatedTarget', 'fromElement', 'toElement', 'rangeParent', 'submitter'];
  for (const type of ['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu', 'focus', 'blur', 'focusin', 'focusout', 'keydown', 'keyup', 'selectstart', 'selectionchange', 'dragstart', 'copy', 'beforeinput']) {
    addEventListener(type, (event) => {
      for (const name of names) hear('an event’s ' + name, event[name]);
      for (const node of [...event.composedPath(), getSelection().anchorNode, getSelection().focusNode]) hear('an event', node);
    }, true);
  }
  for (const type of ['layout-shift', 'largest-contentful-paint', 'event', 'first-input']) {
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) for (const node of [entry.target, entry.element, ...(entry.sources ?? []).map((source) => source.node)]) hear('timing of ' + type, node);
      }).observe({ type, buffered: true, durationThreshold: 16 });
    } catch {}
  }
})()`;

/** The style sheets in use, by their CSS. Hosts with the same CSS share one sheet. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives an element a closed shadow root with styles, which the page's queries and style sheets do not reach. Adopted
 * style sheets are not subject to the page's content security policy. Where a browser refuses them to content scripts, a
 * style element is used.
 */
export function openShadowRoot(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return root;
  } catch {
    // The style element below is used instead.
  }
  const element = root.ownerDocument.createElement('style');
  element.textContent = css;
  root.prepend(element);
  return root;
}

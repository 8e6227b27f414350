/** Styles that are in use: many hosts with the same share one sheet. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives an element a closed shadow root with styles: nothing in it can be reached from the page. Adopted styles are not
 * subject to the page's CSP. Where a browser refuses them to content scripts, a style element serves.
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
    // Falls through to the style element.
  }
  const element = root.ownerDocument.createElement('style');
  element.textContent = css;
  root.prepend(element);
  return root;
}

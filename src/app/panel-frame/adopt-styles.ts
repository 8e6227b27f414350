/** Gives the root that an element stands in a style sheet, after those that it has. */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.includes(sheet)) return;
  } catch {
    // Where a browser refuses such sheets to content scripts, the style element below is used.
  }
  const style = document.createElement('style');
  style.textContent = css;
  element.before(style);
}

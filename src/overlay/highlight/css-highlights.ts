import { HIGHLIGHT_KINDS, type HighlightKind, highlightStyle, schemeAt } from './highlight-style';

/** What we need of the browser to highlight words. A test brings its own. */
export interface CssHighlights {
  readonly registry: Pick<Map<string, Highlight>, 'set' | 'delete'>;
  readonly Highlight: new (...ranges: Range[]) => Highlight;
  readonly CSSStyleSheet: new () => CSSStyleSheet;
}

/** Words that are highlighted on a page, without a change to its elements. */
export interface Highlighter {
  /** Highlights these ranges as one kind, instead of those that were of this kind before. */
  set(kind: HighlightKind, ranges: readonly Range[]): void;
  /** Takes everything off the page: the highlights and the style sheet. */
  clear(): void;
}

/** The browser's own API; null where the browser lacks any of it, or keeps it from content scripts. */
export function cssHighlights(): CssHighlights | null {
  try {
    const api = { registry: CSS.highlights, Highlight, CSSStyleSheet };
    // Only Firefox keeps some of it from content scripts, which see pages through wrappers. The trial costs a
    // millisecond.
    if (!('wrappedJSObject' in window)) return api.registry ? api : null;
    // The trial is made on a shadow root that is on no page: what it refuses, every root refuses, and no page is
    // touched.
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(new CSSStyleSheet());
    return api.registry && root.adoptedStyleSheets.length === 1 ? api : null;
  } catch {
    return null;
  }
}

/**
 * Highlights words by the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), under random names
 * that are new for each page.
 */
export function highlighter(document: Document, api: CssHighlights): Highlighter {
  let chosen: Record<HighlightKind, string> | null = null;
  /** Chosen when the first words are highlighted, because most postings never have any. */
  const names = (): Record<HighlightKind, string> => {
    chosen ??= Object.fromEntries(HIGHLIGHT_KINDS.map((kind) => [kind, randomName()])) as Record<HighlightKind, string>;
    return chosen;
  };
  const used = new Set<HighlightKind>();
  let sheet: CSSStyleSheet | null = null;
  let scheme: string | null = null;

  const adoptSheet = (at: Element | null) => {
    sheet ??= new api.CSSStyleSheet();
    const now = schemeAt(at);
    if (now !== scheme) sheet.replaceSync(highlightStyle(names(), now));
    scheme = now;
    // Push and splice leave the page's own list of sheets as it is. A page may drop our sheet when it sets its own.
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  };
  const dropSheet = () => {
    const index = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1;
    if (index >= 0) document.adoptedStyleSheets.splice(index, 1);
  };
  const put = (kind: HighlightKind, ranges: readonly Range[]) => {
    if (ranges.length === 0) {
      if (used.delete(kind)) api.registry.delete(names()[kind]);
      return;
    }
    adoptSheet(ranges[0]?.startContainer.parentElement ?? null);
    const highlight = new api.Highlight(...ranges);
    highlight.priority = HIGHLIGHT_KINDS.indexOf(kind);
    api.registry.set(names()[kind], highlight);
    used.add(kind);
  };
  return {
    set(kind, ranges) {
      put(kind, ranges);
      if (used.size === 0) dropSheet();
    },
    clear() {
      for (const kind of HIGHLIGHT_KINDS) put(kind, []);
      dropSheet();
    },
  };
}

/** Ten random letters, so that the name tells the page nothing about us. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}

import { highlightStyle, LIGHTS, type Light, schemeAt } from './highlight-style';

/** What of the browser is needed to light words. A test brings its own. */
export interface CssHighlights {
  readonly registry: Pick<Map<string, Highlight>, 'set' | 'delete'>;
  readonly Highlight: new (...ranges: Range[]) => Highlight;
  readonly CSSStyleSheet: new () => CSSStyleSheet;
}

/** Words that are lit on a page, without a change to its elements. */
export interface HighlightWords {
  /** Lights these ranges of one kind, and no others of it. */
  light(light: Light, ranges: readonly Range[]): void;
  /** Takes everything off: highlights and rules. */
  clear(): void;
}

/** The browser's own; null where it has none of it, or keeps it from content scripts. */
export function cssHighlights(): CssHighlights | null {
  try {
    const world = { registry: CSS.highlights, Highlight, CSSStyleSheet };
    // Firefox alone keeps some of it from content scripts, which see pages through wrappers: the trial costs a millisecond.
    if (!('wrappedJSObject' in window)) return world.registry ? world : null;
    // A root that is on no page: what refuses there refuses everywhere, and nothing is touched by the trial.
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(new CSSStyleSheet());
    return world.registry && root.adoptedStyleSheets.length === 1 ? world : null;
  } catch {
    return null;
  }
}

/** Lights words by the CSS Custom Highlight API, under names made up anew for each page. */
export function highlightWords(document: Document, world: CssHighlights): HighlightWords {
  let made: Record<Light, string> | null = null;
  /** Made up when the first words are lit: most postings never have any lit. */
  const names = (): Record<Light, string> => {
    made ??= Object.fromEntries(LIGHTS.map((light) => [light, madeUpName()])) as Record<Light, string>;
    return made;
  };
  const lit = new Set<Light>();
  let sheet: CSSStyleSheet | null = null;
  let scheme: string | null = null;

  const adopt = (at: Element | null) => {
    sheet ??= new world.CSSStyleSheet();
    const now = schemeAt(at);
    if (now !== scheme) sheet.replaceSync(highlightStyle(names(), now));
    scheme = now;
    // By push and splice: the page's own sheets stay the very ones that they are. A page may drop ours with its own.
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  };
  const release = () => {
    const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1;
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  };
  const put = (light: Light, ranges: readonly Range[]) => {
    if (ranges.length === 0) {
      if (lit.delete(light)) world.registry.delete(names()[light]);
      return;
    }
    adopt(ranges[0]?.startContainer.parentElement ?? null);
    const highlight = new world.Highlight(...ranges);
    highlight.priority = LIGHTS.indexOf(light);
    world.registry.set(names()[light], highlight);
    lit.add(light);
  };
  return {
    light(light, ranges) {
      put(light, ranges);
      if (lit.size === 0) release();
    },
    clear() {
      for (const light of LIGHTS) put(light, []);
      release();
    },
  };
}

/** A name that tells the page nothing of us: ten letters. */
function madeUpName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}

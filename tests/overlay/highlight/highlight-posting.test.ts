// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import type { Profile } from '../../../src/domain/model/profile';
import { type CssHighlights, cssHighlights } from '../../../src/overlay/highlight/css-highlights';
import { highlightPosting, type LitPosting } from '../../../src/overlay/highlight/highlight-posting';
import { highlightStyle, LIGHTS } from '../../../src/overlay/highlight/highlight-style';
import { readOpenPosting } from '../../../src/pages/read-page';
import { SITES } from '../../../src/sites';
import { SAMPLE_PROFILE } from '../../../src/tools/demo/sample-profile';
import { address, PERMANENT, postingBody } from '../../e2e/posting-page';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
class FakeSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}
const registry = new Map<string, FakeHighlight>();
const world = { registry, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet } as unknown as CssHighlights;
const sheets: unknown[] = [];
Object.defineProperty(document, 'adoptedStyleSheets', { value: sheets, configurable: true });

const scrolled = vi.fn();
let life = new AbortController();
const start = () => highlightPosting(document, world, life.signal);
const texts = () => [...registry.values()].map((all) => [...all].map(String));

function posting(profile: Profile = SAMPLE_PROFILE, body = postingBody(PERMANENT)): LitPosting {
  document.body.innerHTML = body;
  const { posting: page } = readOpenPosting(document, new URL(address(4400000301)), SITES);
  if (!page) throw new Error('The page is not read.');
  return { page, annotated: annotate(page, { profile, asOf: '2026-11-01' }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Machine Learning Engineer | Lantern Harbour | LinkedIn';
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.useRealTimers();
  registry.clear();
  sheets.length = 0;
  scrolled.mockClear();
});

describe('words lit on a page', () => {
  test('off until turned on; then had, lacking and pay apart; off again leaves nothing', () => {
    const lit = start();
    lit.set(posting());
    const before = document.documentElement.outerHTML;
    expect([texts(), sheets]).toEqual([[], []]);
    lit.turn(true);
    expect(texts()).toEqual([['Python', 'PyTorch', 'SQL'], ['Kubernetes'], ['£72,000 - £84,000 per year']]);
    expect(sheets).toHaveLength(1);
    for (const name of registry.keys()) expect((sheets[0] as FakeSheet).css).toContain(`::highlight(${name})`);
    lit.turn(false);
    expect([texts(), sheets]).toEqual([[], []]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('without a profile nothing is had or lacking', () => {
    const lit = start();
    lit.set(posting({ ...SAMPLE_PROFILE, skills: [] }));
    lit.turn(true);
    expect(texts()).toEqual([['Python', 'PyTorch', 'SQL', 'Kubernetes'], ['£72,000 - £84,000 per year']]);
  });

  test('pay that is stated in a field beside the title, even in a button; not in a card above', () => {
    const body = `<nav><p>Data Engineer</p><p>£85K/yr - £95K/yr</p></nav>${postingBody(PERMANENT).replace('<p>Lantern', '<button>£85K/yr - £95K/yr</button><p>Lantern')}`;
    const found = posting(SAMPLE_PROFILE, body);
    const { pay: read } = found.annotated.posting;
    if (read.kind !== 'stated') throw new Error('No pay is read.');
    const salary = { ...read.salary, statedIn: 'field', text: '£85K/yr - £95K/yr', index: 0 } as const;
    const annotated = { ...found.annotated, posting: { ...found.annotated.posting, pay: { ...read, salary } } };
    const lit = start();
    lit.set({ ...found, annotated });
    lit.turn(true);
    const [pay] = [...registry.values()].at(-1) ?? [];
    expect(pay?.toString()).toBe('£85K/yr - £95K/yr');
    expect(pay?.startContainer.parentElement?.tagName).toBe('BUTTON');
  });

  test('a press scrolls to the words and lights them alone, for a moment', () => {
    const lit = start();
    lit.set(posting());
    lit.press(['kubernetes']);
    expect(texts()).toEqual([['Kubernetes']]);
    expect(scrolled.mock.contexts.map((element) => (element as Element).textContent)).toEqual(['Kubernetes']);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    expect(lit.state()).toEqual({ isOn: false, notFound: false });
    vi.advanceTimersByTime(5_000);
    expect([texts(), sheets]).toEqual([[], []]);
  });

  test('less motion where the system asks for it', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const lit = start();
    lit.set(posting());
    lit.press(['kubernetes']);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
    vi.unstubAllGlobals();
  });

  test('words that the page no longer shows: nothing scrolls, and it is said', () => {
    const lit = start();
    lit.set(posting());
    document.body.innerHTML = '<main></main>';
    lit.press(['kubernetes']);
    expect(lit.state().notFound).toBe(true);
    expect(scrolled).not.toHaveBeenCalled();
    expect([texts(), sheets]).toEqual([[], []]);
  });

  test('the posting goes: everything off; the next one is lit as long as the switch is on', () => {
    const lit = start();
    const first = posting();
    lit.set(first);
    lit.turn(true);
    lit.press(['python']);
    lit.set(null);
    expect([texts(), sheets]).toEqual([[], []]);
    lit.set(first);
    expect(texts()).toHaveLength(3);
  });

  test('the page redraws itself: the new words are lit', async () => {
    const lit = start();
    lit.set(posting());
    lit.turn(true);
    document.body.innerHTML = postingBody(PERMANENT);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts().flat()).toHaveLength(5);
    expect([...registry.values()].every((all) => [...all].every((range) => range.startContainer.isConnected))).toBe(
      true,
    );
  });

  test('the end of the script takes everything off for good, and leaves the rest', async () => {
    const own = new FakeSheet();
    sheets.push(own);
    const lit = start();
    const one = posting();
    lit.set(one);
    lit.turn(true);
    lit.press(['python']);
    registry.set('own', new FakeHighlight());
    life.abort();
    lit.set(one);
    lit.turn(true);
    lit.press(['python']);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...registry.keys()]).toEqual(['own']);
    expect(sheets).toEqual([own]);
  });
});

test('a browser without highlights offers none', () => {
  expect(cssHighlights()).toBeNull();
});

describe('how words are lit', () => {
  const names = Object.fromEntries(LIGHTS.map((light) => [light, `n-${light}`])) as Record<
    (typeof LIGHTS)[number],
    string
  >;
  const rules = (scheme: 'light' | 'dark') => [
    ...highlightStyle(names, scheme).matchAll(
      /color:(#\w{6});background-color:(#\w{6});text-decoration:underline (\w+ \dpx)/g,
    ),
  ];

  test.each(['light', 'dark'] as const)('%s: every ink is AA on its ground; no two lines are alike', (scheme) => {
    const found = rules(scheme);
    expect(found).toHaveLength(LIGHTS.length);
    expect(new Set(found.map(([, , , line]) => line)).size).toBe(LIGHTS.length);
    for (const [, ink = '', ground = ''] of found) expect(contrast(ink, ground)).toBeGreaterThan(4.5);
  });
});

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

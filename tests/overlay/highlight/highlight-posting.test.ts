// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import type { Profile } from '../../../src/domain/model/profile';
import { type CssHighlights, cssHighlights } from '../../../src/overlay/highlight/css-highlights';
import { type HighlightablePosting, highlightPosting } from '../../../src/overlay/highlight/highlight-posting';
import { readPage } from '../../../src/pages/read-page';
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

function posting(profile: Profile = SAMPLE_PROFILE, body = postingBody(PERMANENT)): HighlightablePosting {
  document.body.innerHTML = body;
  const { posting: page } = readPage(document, new URL(address(4400000301)), SITES);
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

describe('highlighted words on a page', () => {
  test('appear when turned on, by kind, and leave nothing when turned off', () => {
    const highlights = start();
    highlights.set(posting());
    const before = document.documentElement.outerHTML;
    expect([texts(), sheets]).toEqual([[], []]);
    highlights.turn(true);
    expect(texts()).toEqual([['Python', 'PyTorch', 'SQL', 'Kubernetes'], ['£72,000 - £84,000 per year']]);
    expect(sheets).toHaveLength(1);
    for (const name of registry.keys()) expect((sheets[0] as FakeSheet).css).toContain(`::highlight(${name})`);
    highlights.turn(false);
    expect([texts(), sheets]).toEqual([[], []]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('are the same to the page whatever skills the user has: kinds, order, priority and look', () => {
    const seen = (ids: readonly string[]) => {
      const highlights = start();
      const skills = ids.map((id) => ({ id, name: id, level: null, years: null }));
      highlights.set(posting({ ...SAMPLE_PROFILE, skills }));
      highlights.turn(true);
      const names = [...registry.keys()];
      const css = names.reduce((all, name, at) => all.replaceAll(name, `name-${at}`), (sheets[0] as FakeSheet).css);
      const all = { texts: texts(), priorities: [...registry.values()].map(({ priority }) => priority), css };
      highlights.turn(false);
      // The name of the pressed words is random too, and is not in the registry yet.
      return { ...all, css: all.css.replaceAll(/\([a-z]{10}\)/g, '(pressed)') };
    };
    const none = seen([]);
    expect(none.texts).toEqual([['Python', 'PyTorch', 'SQL', 'Kubernetes'], ['£72,000 - £84,000 per year']]);
    for (const ids of [
      ['kubernetes'],
      ['sql', 'python'],
      ['pytorch', 'kubernetes'],
      ['python', 'pytorch', 'sql', 'kubernetes'],
    ]) {
      expect(seen(ids)).toEqual(none);
    }
  });

  test('include pay in a field beside the title, even in a button, but not pay in a card above it', () => {
    const body = `<nav><p>Data Engineer</p><p>£85K/yr - £95K/yr</p></nav>${postingBody(PERMANENT).replace('<p>Lantern', '<button>£85K/yr - £95K/yr</button><p>Lantern')}`;
    const found = posting(SAMPLE_PROFILE, body);
    const { pay: read } = found.annotated.posting;
    if (read.kind !== 'stated') throw new Error('No pay is read.');
    const salary = { ...read.salary, statedIn: 'field', text: '£85K/yr - £95K/yr', index: 0 } as const;
    const annotated = { ...found.annotated, posting: { ...found.annotated.posting, pay: { ...read, salary } } };
    const highlights = start();
    highlights.set({ ...found, annotated });
    highlights.turn(true);
    const [pay] = [...registry.values()].at(-1) ?? [];
    expect(pay?.toString()).toBe('£85K/yr - £95K/yr');
    expect(pay?.startContainer.parentElement?.tagName).toBe('BUTTON');
  });

  test('are those of the pressed skill alone, for a moment, and are scrolled to', () => {
    const highlights = start();
    highlights.set(posting());
    highlights.press(['kubernetes']);
    expect(texts()).toEqual([['Kubernetes']]);
    expect(scrolled.mock.contexts.map((element) => (element as Element).textContent)).toEqual(['Kubernetes']);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    expect(highlights.state()).toEqual({ isOn: false, notFound: false });
    vi.advanceTimersByTime(5_000);
    expect([texts(), sheets]).toEqual([[], []]);
  });

  test('are jumped to where the system asks for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const highlights = start();
    highlights.set(posting());
    highlights.press(['kubernetes']);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
    vi.unstubAllGlobals();
  });

  test('are reported as not found, without scrolling, where the page no longer shows them', () => {
    const highlights = start();
    highlights.set(posting());
    document.body.innerHTML = '<main></main>';
    highlights.press(['kubernetes']);
    expect(highlights.state().notFound).toBe(true);
    expect(scrolled).not.toHaveBeenCalled();
    expect([texts(), sheets]).toEqual([[], []]);
  });

  test('come off when the posting goes, and come back with the next one while the switch is on', () => {
    const highlights = start();
    const first = posting();
    highlights.set(first);
    highlights.turn(true);
    highlights.press(['python']);
    highlights.set(null);
    expect([texts(), sheets]).toEqual([[], []]);
    highlights.set(first);
    expect(texts()).toHaveLength(2);
  });

  test('are found again when the page redraws itself', async () => {
    const highlights = start();
    highlights.set(posting());
    highlights.turn(true);
    document.body.innerHTML = postingBody(PERMANENT);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(texts().flat()).toHaveLength(5);
    expect([...registry.values()].every((all) => [...all].every((range) => range.startContainer.isConnected))).toBe(
      true,
    );
  });

  test('come off for good when the signal aborts, and what the page itself highlights stays', async () => {
    const own = new FakeSheet();
    sheets.push(own);
    const highlights = start();
    const one = posting();
    highlights.set(one);
    highlights.turn(true);
    highlights.press(['python']);
    registry.set('own', new FakeHighlight());
    life.abort();
    highlights.set(one);
    highlights.turn(true);
    highlights.press(['python']);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...registry.keys()]).toEqual(['own']);
    expect(sheets).toEqual([own]);
  });
});

test('gives no API in a browser without highlights', () => {
  expect(cssHighlights()).toBeNull();
});

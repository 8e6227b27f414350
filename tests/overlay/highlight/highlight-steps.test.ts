// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import type { CssHighlights } from '../../../src/overlay/highlight/css-highlights';
import { type HighlightablePosting, highlightPosting } from '../../../src/overlay/highlight/highlight-posting';
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
  replaceSync(): void {}
}
const registry = new Map<string, FakeHighlight>();
const world = { registry, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet } as unknown as CssHighlights;
Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });

/** The first words of the elements that were scrolled to, in order. */
const seen: string[] = [];
const life = new AbortController();

function posting(): HighlightablePosting {
  const needed = [
    'One: experience with Kubernetes',
    'Two: patience',
    'Three: Kubernetes again',
    'Four: kubernetes, still',
  ];
  document.body.innerHTML = postingBody({ ...PERMANENT, lists: { 'What you need': needed } });
  const { posting: page } = readOpenPosting(document, new URL(address(4400000301)), SITES);
  if (!page) throw new Error('The page is not read.');
  return { page, annotated: annotate(page, { profile: SAMPLE_PROFILE, asOf: '2026-11-01' }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Machine Learning Engineer | Lantern Harbour | LinkedIn';
  Element.prototype.scrollIntoView = function scrollIntoView() {
    seen.push(this.textContent?.split(':')[0]?.trim() ?? '');
  };
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('each press on a skill goes to its next place, and after the last to the first; another skill begins anew', () => {
  const highlights = highlightPosting(document, world, life.signal);
  highlights.set(posting());
  for (let presses = 0; presses < 4; presses += 1) {
    highlights.press(['kubernetes']);
    // It does not matter how much later: a user who comes back to a skill has already seen its first place.
    vi.advanceTimersByTime(5_000);
  }
  expect(seen).toEqual(['One', 'Three', 'Four', 'One']);
  highlights.press(['python']);
  expect(highlights.state().notFound).toBe(true);
  highlights.press(['kubernetes']);
  expect(seen.at(-1)).toBe('One');
  highlights.press(['kubernetes']);
  highlights.set(posting());
  highlights.press(['kubernetes']);
  expect(seen.at(-1)).toBe('One');
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import type { CssHighlights } from '../../../src/overlay/highlight/css-highlights';
import { highlightPosting, type LitPosting } from '../../../src/overlay/highlight/highlight-posting';
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
  replaceSync(): void {}
}
const registry = new Map<string, FakeHighlight>();
const world = { registry, Highlight: FakeHighlight, CSSStyleSheet: FakeSheet } as unknown as CssHighlights;
Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });

/** Ids of the elements that were scrolled to, in order. */
const seen: string[] = [];
const life = new AbortController();

function posting(): LitPosting {
  const needed = [
    'One: experience with Kubernetes',
    'Two: patience',
    'Three: Kubernetes again',
    'Four: kubernetes, still',
  ];
  document.body.innerHTML = postingBody({ ...PERMANENT, lists: { 'What you need': needed } });
  const { posting: page } = readPage(document, new URL(address(4400000301)), SITES);
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

test('a press on the same skill steps on to the next place that names it, and round; another begins at its first', () => {
  const lit = highlightPosting(document, world, life.signal);
  lit.set(posting());
  for (let presses = 0; presses < 4; presses += 1) {
    lit.press(['kubernetes']);
    // However long after: whoever comes back to a skill has seen its first place.
    vi.advanceTimersByTime(5_000);
  }
  expect(seen).toEqual(['One', 'Three', 'Four', 'One']);
  lit.press(['python']);
  expect(lit.state().notFound).toBe(true);
  lit.press(['kubernetes']);
  expect(seen.at(-1)).toBe('One');
  lit.press(['kubernetes']);
  lit.set(posting());
  lit.press(['kubernetes']);
  expect(seen.at(-1)).toBe('One');
});

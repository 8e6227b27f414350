import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { type CssHighlights, highlightWords } from './css-highlights';
import { type HighlightRanges, highlightRanges } from './highlight-ranges';
import { scrollToRange } from './scroll-to-range';

/** A posting with what was understood of it. */
export interface LitPosting {
  readonly page: PagePosting;
  readonly annotated: Annotated;
}

/** The words of the open posting, lit in the page on request. */
export interface HighlightPosting {
  /** The posting that is open now; null takes everything off. */
  set(posting: LitPosting | null): void;
  /** Lights all words, or takes them off. Kept for the next posting in the same page. */
  turn(on: boolean): void;
  /**
   * Scrolls to the first words of these skills and lights all of theirs for a moment. Pressed again, it steps on to the
   * next words, and after the last to the first.
   */
  press(skillIds: readonly string[]): void;
  /** Whether words are lit, and whether the page shows none of what was pressed last. */
  state(): { readonly isOn: boolean; readonly notFound: boolean };
}

/** How long words that were asked for stay lit. Milliseconds. */
const MOMENT = 2_500;
/** A page that redraws itself is looked at again after this long without a change. Milliseconds. */
const QUIET = 300;

/** Lights words of postings on a page until the signal aborts, and then takes everything off. */
export function highlightPosting(document: Document, world: CssHighlights, signal: AbortSignal): HighlightPosting {
  const words = highlightWords(document, world);
  let posting: LitPosting | null = null;
  let isOn = false;
  let notFound = false;
  /** What was pressed last, and which of its places was shown. */
  let shown = { skills: '', place: 0 };
  let places: HighlightRanges | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let moment: ReturnType<typeof setTimeout> | undefined;

  const find = () => posting && highlightRanges(document, posting.page, posting.annotated);
  const show = () => {
    places = isOn ? find() : null;
    for (const light of ['had', 'lacking', 'asked', 'pay'] as const)
      words.light(light, places?.lights.get(light) ?? []);
  };
  // Only while words are lit: what the page then does costs one look at our own ranges per quiet spell.
  const onceQuiet = (look: () => void) => {
    clearTimeout(settling);
    settling = setTimeout(look, QUIET);
  };
  const observer = new MutationObserver(() => onceQuiet(() => isStale(places) && show()));
  const onClick = () => onceQuiet(() => (places?.isPartial || isStale(places)) && show());
  const update = () => {
    observer.disconnect();
    clearTimeout(settling);
    show();
    if (isOn && posting) observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const fade = () => {
    notFound = false;
    clearTimeout(moment);
    words.light('pressed', []);
  };
  const end = () => {
    posting = null;
    update();
    fade();
    words.clear();
  };
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  signal.addEventListener('abort', end, { once: true });
  return {
    set(now) {
      if (signal.aborted) return;
      if (now?.page !== posting?.page) {
        fade();
        shown = { skills: '', place: 0 };
      }
      posting = now;
      update();
    },
    turn(on) {
      if (signal.aborted) return;
      isOn = on;
      fade();
      update();
    },
    press(skillIds) {
      if (signal.aborted) return;
      fade();
      const now = find();
      const ranges = skillIds
        .flatMap((id) => now?.skills.get(id) ?? [])
        .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      const skills = skillIds.join(' ');
      const place = skills === shown.skills ? (shown.place + 1) % (ranges.length || 1) : 0;
      const next = ranges[place];
      notFound = !next;
      shown = { skills, place };
      if (!next) return;
      words.light('pressed', ranges);
      moment = setTimeout(fade, MOMENT);
      scrollToRange(next);
    },
    state: () => ({ isOn, notFound }),
  };
}

/** Whether the page has thrown away, or rewritten, any of the text that was found. */
function isStale(places: HighlightRanges | null): boolean {
  const ranges = [...(places?.lights.values() ?? [])].flat();
  return ranges.some((range) => range.collapsed || !range.startContainer.isConnected);
}

import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { type CssHighlights, type Highlighter, highlighter } from './css-highlights';
import { type HighlightRanges, highlightRanges } from './highlight-ranges';
import { HIGHLIGHT_KINDS } from './highlight-style';
import { inDocumentOrder } from './in-document-order';
import { scrollToRange } from './scroll-to-range';

/** A posting as it was read from the page, with what was understood of it. */
export interface HighlightablePosting {
  readonly page: PagePosting;
  readonly annotated: Annotated;
}

/** The words of the open posting, highlighted in the page on request. */
export interface HighlightPosting {
  /** The posting that is open now; null takes everything off. */
  set(posting: HighlightablePosting | null): void;
  /** Highlights all words, or takes them off. The choice is kept for the next posting in the same page. */
  turn(on: boolean): void;
  /**
   * Scrolls to the first words of these skills and highlights all of theirs for a moment. Pressed again, it goes on to
   * the next words, and after the last ones to the first.
   */
  press(skillIds: readonly string[]): void;
  /** Whether words are highlighted, and whether the page shows none of the words that were pressed last. */
  state(): { readonly isOn: boolean; readonly notFound: boolean };
}

/** How long pressed words stay highlighted. Milliseconds. */
const MOMENT = 2_500;
/** A page that redraws itself is looked at again after this long without a change. Milliseconds. */
const QUIET = 300;

/**
 * Highlights words of postings on a page, and changes none of the page's elements. When the signal aborts, everything
 * comes off in one call.
 */
export function highlightPosting(document: Document, api: CssHighlights, signal: AbortSignal): HighlightPosting {
  const words = highlighter(document, api);
  let posting: HighlightablePosting | null = null;
  const find = () => posting && highlightRanges(document, posting.page, posting.annotated);
  const all = allWords(document, words, find, signal);
  const pressed = pressedWords(words, find);
  const end = () => {
    posting = null;
    all.update(false);
    pressed.clear();
    words.clear();
  };
  signal.addEventListener('abort', end, { once: true });
  let isOn = false;
  return {
    set(now) {
      if (signal.aborted) return;
      if (now?.page !== posting?.page) pressed.startAgain();
      posting = now;
      all.update(isOn && posting !== null);
    },
    turn(on) {
      if (signal.aborted) return;
      isOn = on;
      pressed.clear();
      all.update(isOn && posting !== null);
    },
    press(skillIds) {
      if (!signal.aborted) pressed.press(skillIds);
    },
    state: () => ({ isOn, notFound: pressed.isNotFound() }),
  };
}

/** All words of the posting. While they are highlighted they follow the page as it redraws itself. */
function allWords(document: Document, words: Highlighter, find: () => HighlightRanges | null, signal: AbortSignal) {
  let isShown = false;
  let ranges: HighlightRanges | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    ranges = isShown ? find() : null;
    for (const kind of HIGHLIGHT_KINDS) if (kind !== 'pressed') words.set(kind, ranges?.byKind.get(kind) ?? []);
  };
  const onceQuiet = (look: () => void) => {
    clearTimeout(settling);
    settling = setTimeout(look, QUIET);
  };
  const observer = new MutationObserver(() => onceQuiet(() => isStale(ranges) && show()));
  const onClick = () => onceQuiet(() => (ranges?.isPartial || isStale(ranges)) && show());
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  return {
    update(isOn: boolean): void {
      observer.disconnect();
      clearTimeout(settling);
      isShown = isOn;
      show();
      // Observed only while words are highlighted. Each quiet spell of the page then costs one look at our own ranges.
      if (isOn) observer.observe(document, { childList: true, characterData: true, subtree: true });
    },
  };
}

/** The words of the skills that were pressed last, highlighted for a moment. */
function pressedWords(words: Highlighter, find: () => HighlightRanges | null) {
  let notFound = false;
  /** The skills that were pressed last, and which of their places was scrolled to. */
  let last = { skills: '', place: 0 };
  let moment: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    notFound = false;
    clearTimeout(moment);
    words.set('pressed', []);
  };
  return {
    clear,
    isNotFound: () => notFound,
    startAgain(): void {
      clear();
      last = { skills: '', place: 0 };
    },
    press(skillIds: readonly string[]): void {
      clear();
      const found = find();
      const ranges = inDocumentOrder(skillIds.flatMap((id) => found?.bySkill.get(id) ?? []));
      const skills = skillIds.join(' ');
      const place = skills === last.skills ? (last.place + 1) % (ranges.length || 1) : 0;
      const next = ranges[place];
      notFound = !next;
      last = { skills, place };
      if (!next) return;
      words.set('pressed', ranges);
      moment = setTimeout(clear, MOMENT);
      scrollToRange(next);
    },
  };
}

/** Whether the page has thrown away, or rewritten, any of the text that was found. */
function isStale(places: HighlightRanges | null): boolean {
  const ranges = [...(places?.byKind.values() ?? [])].flat();
  return ranges.some((range) => range.collapsed || !range.startContainer.isConnected);
}

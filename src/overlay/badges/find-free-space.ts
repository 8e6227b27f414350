/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of one form that a badge can take, in CSS pixels. */
export interface BadgeSize {
  readonly width: number;
  readonly height: number;
}

/** Where a badge goes in the viewport, in CSS pixels, and in which of its forms: `size` is an index into `sizes`. */
export interface FreeSpace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The space between a badge and what stands beside it. CSS pixels. */
const GAP = 8;
/** The space between a badge and the edge of its card. CSS pixels. */
const EDGE = 4;
/** A badge may overlap a line's box by so much, because the box is taller than its letters. CSS pixels. */
const OVERLAP = 2;
/** A taller box is a picture, and no line that a badge could stand beside. CSS pixels. */
const TALLEST_LINE = 40;
/** Text that begins further in than this is centred or indented, and says nothing about padding. CSS pixels. */
const WIDEST_PADDING = 24;

/**
 * Finds the lowest free place at the right side of a card, for a badge that must not cover anything: beside a line of
 * text, else under or between lines. This is arithmetic on rectangles and reads no page. `taken` are the boxes of what
 * the card shows. The sizes are tried in their order. Null where none of them fits.
 */
export function findFreeSpace(card: Box, taken: readonly Box[], sizes: readonly BadgeSize[]): FreeSpace | null {
  const end = card.right - padding(card, taken);
  for (const [size, { width, height }] of sizes.entries()) {
    for (const top of tops(card, taken, height)) {
      const line = taken.filter((box) => box.bottom > top + OVERLAP && box.top < top + height - OVERLAP);
      for (const right of [end, ...line.map((box) => box.left - GAP)]) {
        const left = right - width;
        if (right > end || left < card.left + EDGE) continue;
        if (line.every((box) => box.right <= left - GAP || box.left >= right + GAP)) return { left, top, size };
      }
    }
  }
  return null;
}

/** The badge keeps the distance from the right edge that the card's own words keep from the left one. */
const padding = (card: Box, taken: readonly Box[]): number =>
  Math.min(Math.max(Math.min(...taken.map(({ left }) => left - card.left)), GAP), WIDEST_PADDING);

/**
 * The tops to try, best first: in the middle of a line, from the lowest line up; then under a line or at the card's
 * foot.
 */
function tops(card: Box, taken: readonly Box[], height: number): readonly number[] {
  const lines = taken.filter(({ top, bottom }) => bottom - top <= TALLEST_LINE);
  const lowestFirst = (one: number, other: number) => other - one;
  const beside = lines.map(({ top, bottom }) => (top + bottom - height) / 2).toSorted(lowestFirst);
  const under = [card.bottom - EDGE - height, ...lines.map(({ bottom }) => bottom + 1)].toSorted(lowestFirst);
  return [...new Set([...beside, ...under].map(Math.round))].filter(
    (top) => top >= card.top + EDGE && top + height <= card.bottom - EDGE + 1,
  );
}

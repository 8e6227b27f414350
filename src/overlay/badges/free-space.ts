/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A form that a badge can take. */
export interface BadgeSize {
  readonly width: number;
  readonly height: number;
}

/** Where a badge goes, and in which of its forms (an index of `sizes`). */
export interface FreeSpace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Between a badge and what stands beside it; to the edge of the card; and what lines may overlap by, as a line's box is taller than its letters. */
const GAP = 8;
const EDGE = 4;
const OVERLAP = 2;
/** Taller boxes are pictures: no line to stand beside. */
const TALLEST_LINE = 40;
const WIDEST_PADDING = 24;

/**
 * The lowest free place in a card, at its right side, for a badge that must not cover anything: beside a line of text,
 * else under or between lines. Forms are tried in their order. Null where nothing fits.
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

/** As far from the right edge as the card's own words are from the left one. */
const padding = (card: Box, taken: readonly Box[]): number =>
  Math.min(Math.max(Math.min(...taken.map(({ left }) => left - card.left)), GAP), WIDEST_PADDING);

/** Heights at which a badge looks at home: in the middle of a line, the lowest line first; then under a line, or at the card's lower edge. */
function tops(card: Box, taken: readonly Box[], height: number): readonly number[] {
  const lines = taken.filter(({ top, bottom }) => bottom - top <= TALLEST_LINE);
  const lowest = (one: number, other: number) => other - one;
  const beside = lines.map(({ top, bottom }) => (top + bottom - height) / 2).toSorted(lowest);
  const under = [card.bottom - EDGE - height, ...lines.map(({ bottom }) => bottom + 1)].toSorted(lowest);
  return [...new Set([...beside, ...under].map(Math.round))].filter(
    (top) => top >= card.top + EDGE && top + height <= card.bottom - EDGE + 1,
  );
}

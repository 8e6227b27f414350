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
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Between a badge and what stands beside it; to the edge of the card; and what lines may overlap by, as a line's box is taller than its letters. */
const GAP = 8;
const EDGE = 4;
const OVERLAP = 2;

/**
 * The lowest free place in a card, at its right side, for a badge that must not cover anything: beside a line of text or
 * between two of them. Forms are tried in their order. Null where nothing fits.
 */
export function findRoom(card: Box, taken: readonly Box[], sizes: readonly BadgeSize[]): Room | null {
  for (const [size, { width, height }] of sizes.entries()) {
    for (const top of tops(card, taken, height)) {
      const line = taken.filter((box) => box.bottom > top + OVERLAP && box.top < top + height - OVERLAP);
      for (const end of [card.right - GAP, ...line.map(({ left }) => left - GAP)]) {
        const left = end - width;
        if (end > card.right - EDGE || left < card.left + EDGE) continue;
        if (line.every((box) => box.right <= left - GAP || box.left >= end + GAP)) return { left, top, size };
      }
    }
  }
  return null;
}

/** Heights at which a badge looks at home, the lowest first: in the middle of a line, under one, at the card's lower edge. */
function tops(card: Box, taken: readonly Box[], height: number): readonly number[] {
  const inLine = taken.flatMap(({ top, bottom }) => [(top + bottom - height) / 2, bottom + 1]);
  return [card.bottom - EDGE - height, ...inLine]
    .map(Math.round)
    .filter(
      (top, at, all) => top >= card.top + EDGE && top + height <= card.bottom - EDGE + 1 && all.indexOf(top) === at,
    )
    .toSorted((one, other) => other - one);
}

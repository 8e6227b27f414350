/**
 * Sorts ranges by where they begin in the document, and those that begin together by where they end. The page sees the
 * ranges of a highlight in the order in which they were put there. Any other order might say what we found of them.
 */
export const inDocumentOrder = (ranges: readonly Range[]): readonly Range[] =>
  ranges.toSorted(
    (one, other) =>
      one.compareBoundaryPoints(Range.START_TO_START, other) || one.compareBoundaryPoints(Range.END_TO_END, other),
  );

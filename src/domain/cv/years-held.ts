/** A span of month numbers (see `MonthRange`). A null `to` means "to this day". */
export interface HeldSpan {
  readonly from: number;
  readonly to: number | null;
}

/**
 * Adds up how long a person has held something, over spans that may overlap. Each month counts once. The result is in
 * half years, at least 0.5 and at most 60. Null where there is no span. `now` is the number of the current month.
 */
export function yearsHeld(spans: readonly HeldSpan[], now: number): number | null {
  let months = 0;
  let lastCounted = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const end = Math.min(to ?? now, now);
    months += Math.max(0, end - Math.max(from - 1, lastCounted));
    lastCounted = Math.max(lastCounted, end);
  }
  if (months === 0) return null;
  return Math.min(60, Math.max(0.5, Math.round(months / 6) / 2));
}

/** A span of counted months (see `MonthRange`); `to` is null for "to this day". */
export interface Held {
  readonly from: number;
  readonly to: number | null;
}

/**
 * How long a person has held something, over spans that may overlap: each month counts once. Half years, at least a half,
 * at most 60; null without a span. `now` is this month, counted.
 */
export function yearsHeld(spans: readonly Held[], now: number): number | null {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const end = Math.min(to ?? now, now);
    months += Math.max(0, end - Math.max(from - 1, reached));
    reached = Math.max(reached, end);
  }
  if (months === 0) return null;
  return Math.min(60, Math.max(0.5, Math.round(months / 6) / 2));
}

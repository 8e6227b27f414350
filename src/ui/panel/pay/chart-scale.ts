import type { Cited } from '../../../domain/comparison/result/cite';
import type { SalaryBand } from '../../../domain/market/market';
import { type Amount, highest, lowest } from '../../../domain/model/amount';

/** The width of the chart in SVG units. One unit is drawn about one pixel wide. */
export const CHART_WIDTH = 328;
/** Room left and right of the outermost amounts, for labels and open ends. */
const MARGIN = 34;

/** Returns a function from an amount to its x on the chart. All amounts are in one unit; equal amounts are centred. */
export function chartScale(
  band: Cited<SalaryBand>,
  stated: Amount | null,
  wanted: number | null,
): (value: number) => number {
  const ends = stated ? [lowest(stated), highest(stated)] : [];
  const all = [band.low, band.median, band.high, ...ends, wanted];
  const known = all.filter((value) => typeof value === 'number');
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return (value) => (span === 0 ? CHART_WIDTH / 2 : MARGIN + ((value - low) / span) * (CHART_WIDTH - 2 * MARGIN));
}

/**
 * Moves labels apart, as little as needed, until neighbours are at least `gap` from each other and all are at least
 * `edge` inside the chart. `xs` are their centres in ascending order. They must fit: count × gap ≤ width.
 */
export function spreadLabels(xs: readonly number[], gap: number, edge: number): readonly number[] {
  const placed: number[] = [];
  for (const x of xs) placed.push(Math.max(x, edge, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let limit = CHART_WIDTH - edge;
  for (let i = placed.length - 1; i >= 0; i--) {
    const x = Math.min(placed[i] ?? limit, limit);
    placed[i] = x;
    limit = x - gap;
  }
  return placed;
}

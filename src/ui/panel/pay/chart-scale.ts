import type { Cited } from '../../../domain/comparison/result/cite';
import type { Amounts } from '../../../domain/comparison/result/comparison';
import type { SalaryBand } from '../../../domain/market/market';

/** The chart's own width in SVG units; it is drawn at about one to the pixel. */
export const CHART_WIDTH = 328;
/** Room left and right of the outermost amount, for labels and for ends that are open. */
const MARGIN = 34;

/** Where an amount stands on the chart, as x. All amounts in one unit; where all are the same, they stand in the middle. */
export function chartScale(
  band: Cited<SalaryBand>,
  stated: Omit<Amounts, 'unitText'> | null,
  wanted: number | null,
): (value: number) => number {
  const all = [band.low, band.median, band.high, stated?.minValue, stated?.maxValue, wanted];
  const known = all.filter((value) => typeof value === 'number');
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return (value) => (span === 0 ? CHART_WIDTH / 2 : MARGIN + ((value - low) / span) * (CHART_WIDTH - 2 * MARGIN));
}

/**
 * Moves labels apart until neighbours are at least `gap` from each other, as little as that needs, and keeps them `edge`
 * inside the chart. `xs` ascends; it must fit (count × gap ≤ width).
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

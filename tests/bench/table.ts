/** One measured figure. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | 'MB/s' | 'times' | 'tasks' | '%' | 'nodes';
  /** The value should be at most this. */
  readonly budget?: number;
  readonly note?: string;
}

const DIGITS = { kB: 1, ms: 1, 'MB/s': 1, times: 1, tasks: 0, '%': 2, nodes: 0 } as const;

/** Prints rows under a heading, and marks a figure that is over its budget. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`\n${heading}`);
  for (const { what, value, unit, budget, note } of rows) {
    const figure = value.toFixed(DIGITS[unit]).padStart(8);
    const judged = budget === undefined ? '' : `  budget ${budget} ${unit}: ${value <= budget ? 'kept' : 'OVER'}`;
    console.log(`  ${what.padEnd(width)} ${figure} ${unit.padEnd(5)}${judged}${note ? `  (${note})` : ''}`);
  }
}

/** The middle of some figures; the higher of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

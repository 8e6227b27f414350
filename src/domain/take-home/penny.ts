/**
 * Rounds to the penny. This is the one rounding rule for take-home pay: each line is worked out for the whole year and
 * rounded to the nearest penny (half a penny goes up), and what is left over is the gross less the rounded lines, so
 * that every column adds up. Payroll rounds at each payday instead (and rounds student loans down to the pound), which
 * makes a difference of a few pounds a year.
 */
export function toPenny(pounds: number): number {
  // 1.005 × 100 is 100.49999…, so we round to the nearest thousandth of a penny first.
  return Math.round(Math.round(pounds * 100_000) / 1000) / 100;
}

/** `pct` per cent of an amount, rounded to the penny. */
export function percentOf(pounds: number, pct: number): number {
  return toPenny((pounds * pct) / 100);
}

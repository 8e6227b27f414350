/**
 * The rounding rule, for all of take-home pay: amounts are pounds to the penny, each line is worked out for the whole
 * year and rounded to the nearest penny (a half up), and what is left over is the gross less the rounded lines, so that
 * every column adds up. Payroll rounds at each payday instead (and student loans down to the pound), which comes to a
 * few pounds a year.
 */
export function toPenny(pounds: number): number {
  // 1.005 × 100 is 100.49999…: the nearest thousandth of a penny first.
  return Math.round(Math.round(pounds * 100_000) / 1000) / 100;
}

/** So many per cent of an amount, to the penny. */
export function percentOf(pounds: number, pct: number): number {
  return toPenny((pounds * pct) / 100);
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Returns the tax year of a day (YYYY-MM-DD): "2026/27" for 2026-11-21. A tax year begins on 6 April. Null for anything
 * that is not a day.
 */
export function taxYearOf(day: string): string | null {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (!year || !month || !date || Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31)
    return null;
  const start = `${month}-${date}` >= '04-06' ? Number(year) : Number(year) - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/** The first day of a tax year: "2026-04-06" for "2026/27". */
export function firstDayOf(taxYear: string): string {
  return `${taxYear.slice(0, 4)}-04-06`;
}

/**
 * Months since year 0. A bare year counts as its middle, since its figures were gathered before it ended.
 */
const monthCount = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

/** How many months old figures of `asOf` (YYYY-MM or YYYY) are on `today` (YYYY-MM-DD). */
export const ageInMonths = (asOf: string, today: string): number => monthCount(today) - monthCount(asOf);

/** Whether figures are older than twelve months. They are still used, and wherever they are shown their age is said. */
export const isOld = (asOf: string, today: string): boolean => ageInMonths(asOf, today) > 12;

/** Whether figures are older than twenty-four months, which is too old for a word on pay. */
export const isOutdated = (asOf: string, today: string): boolean => ageInMonths(asOf, today) > 24;

/**
 * Hours in a full-time week. 37.5 is what the Home Office's going rates are pro-rated on (Appendix Skilled Occupations,
 * in force since 2025-07-22) and five days of HOURS_A_DAY.
 */
export const HOURS_A_WEEK = 37.5;
/**
 * A contractor's professional day is 7.5 to 8 hours (contractoruk.com); the lower, so that an hourly rate is not
 * flattered.
 */
export const HOURS_A_DAY = 7.5;
export const DAYS_A_WEEK = 5;
/** A salary is paid through holidays, so a permanent week's pay counts 52 times. */
export const WEEKS_A_YEAR = 52;
export const MONTHS_A_YEAR = 12;

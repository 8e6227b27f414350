/**
 * Hours in a full-time week. The Home Office's going rates are for 37.5 hours (Appendix Skilled Occupations, in force
 * since 2025-07-22), which is also five days of HOURS_A_DAY.
 */
export const HOURS_A_WEEK = 37.5;
/**
 * A contractor's professional day has 7.5 to 8 hours (contractoruk.com). We take the lower figure, so that an hourly
 * rate does not look better than it is.
 */
export const HOURS_A_DAY = 7.5;
export const DAYS_A_WEEK = 5;
/** A salary is paid during holidays too, so a permanent employee's week counts 52 times. */
export const WEEKS_A_YEAR = 52;
export const MONTHS_A_YEAR = 12;

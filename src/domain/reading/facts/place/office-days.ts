import { readerOf } from '../../../text/claims/reader-of';
import { OFFICE_DAY_COUNTS } from './office-day-counts-wordings';

/**
 * How many days a week or a month a hybrid job is in the office; null where the posting does not say. "At least two"
 * and "up to two" are read as two, and "once a fortnight" as two a month. Days at home are not subtracted from five.
 * Five days a week are not read, since that is no hybrid job.
 */
export const readOfficeDays = readerOf(OFFICE_DAY_COUNTS);

import { readerOf } from '../../../text/claims/reader-of';
import { WEEKLY_HOURS } from './hours-wordings';

/** The hours of work a week, by the lower end of a range; null where none are stated, or where more than 60 are. */
export const readHoursPerWeek = readerOf(WEEKLY_HOURS);

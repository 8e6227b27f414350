import { readerOf } from '../../../text/claims/reader-of';
import { STARTS } from './start-date-wordings';

/** When the job starts, in the posting's own words; null where it does not say. "TBC" and "flexible" are not read. */
export const readStartDate = readerOf(STARTS);

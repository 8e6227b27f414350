import { readerOf } from '../../../text/claims/reader-of';
import { APPLICANTS } from './advert-wordings';

/**
 * How many people have applied or have begun to; "over 100" is read as 100. "Be an early applicant" and "the first 25
 * applicants" count nobody, so they give null.
 */
export const readApplicants = readerOf(APPLICANTS);

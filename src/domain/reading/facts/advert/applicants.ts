import { readerOf } from '../../../text/claims/reader-of';

const NUMBER = '(?:over |more than |fewer than |less than )?(?<number>\\d{1,3}(?:,\\d{3}){0,2}|\\d{4,6})\\+?';
// The number must stand on a line or in a cell of its own. A sentence may be about another year or another posting.
const START = '(?:^|[\\n·•|])[ \\t]{0,3}';
const END = '[ \\t]{0,3}(?=$|[\\n·•|.])';
const WORDINGS = [
  // "61 people clicked apply"  "Over 100 people clicked apply"  "1,204 people have applied"
  new RegExp(`${START}${NUMBER} (?:people|others|candidates)(?: have)? (?:clicked apply|applied)${END}`, 'gi'),
  // "Over 100 applicants"  "25 applicants"  "47 applications"
  new RegExp(`${START}${NUMBER} (?:applicants?|applications?)(?: so far)?${END}`, 'gi'),
  // "Applicants: 45"  "Number of applicants: 112"  "Applications: 8"
  new RegExp(`${START}(?:number of )?(?:applicants|applications)(?: so far)?: ${NUMBER}${END}`, 'gi'),
];

/**
 * How many people have applied or have begun to; "over 100" is read as 100. "Be an early applicant" and "the first 25
 * applicants" count nobody, so they give null.
 */
export const readApplicants = readerOf(
  {
    cues: ['applicant', 'application', 'clicked apply', 'applied'],
    before: 45,
    after: 30,
    needs: /\d/g,
    wordings: WORDINGS,
  },
  ({ groups, text }) => (/fewer|less/i.test(text) ? null : Number((groups.number ?? '').replaceAll(',', ''))),
);

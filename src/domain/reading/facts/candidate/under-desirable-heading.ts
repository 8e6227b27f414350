import { allMatches } from '../../../text/all-matches';
import { declareCues, hasKeyword } from '../../../text/keyword-index';

const REACH = 900;
/** A short line, or the words before a colon at the start of a sentence, because some pages lose their line breaks. */
const HEADING = /(?:^|\n|[.!?)]\s?)[ \t#*-]{0,4}(?<words>[A-Z][^\n.:!?]{2,60})(?::|[ *]{0,3}(?=\n))/g;
// "Nice to have:"  "Preferred Qualifications"  "Desirable"
const WISH =
  /\b(?:nice[- ]to[- ]haves?|desirables?|preferred|bonus points|plus(?:es)?|ideally|good to have|advantageous|optional)\b/i;
// "Requirements"  "What you will bring:"  "Essential skills"
const OTHER =
  /\b(?:requirements?|required|essential|qualifications?|about|responsibilities|what|who|skills|must|minimum|basic|benefits|experience$|need|looking for|education|role|profile|offer|reward)\b/i;

const WISH_CUES = declareCues(
  'nice to have|nice-to have|nice to-have|nice-to-have|desirable|preferred|bonus points|plus|ideally|good to have|advantageous|optional',
);

/**
 * Whether the nearest heading above `index` introduces wishes ("Nice to have"). Looks at no more than the 900
 * characters ahead of `index`.
 */
export function isUnderDesirableHeading(text: string, index: number): boolean {
  // A quick check first: few adverts have such a word at all.
  if (!hasKeyword(text, WISH_CUES)) return false;
  let wish = false;
  for (const { groups } of allMatches(text.slice(Math.max(0, index - REACH), index + 1), HEADING)) {
    const words = groups?.words ?? '';
    if (WISH.test(words)) wish = true;
    else if (OTHER.test(words)) wish = false;
  }
  return wish;
}

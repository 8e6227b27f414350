import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsNear, type NearMatch } from '../../../text/claims/claims-near';
import { declareCues } from '../../../text/keyword-index';
import { COUNT, countOf } from '../../../text/number-words';
import { allParts } from '../../../text/posting-parts';

const LENGTH = `\\b(?<low>${COUNT})(?: ?(?:-|–|—|to|\\/) ?${COUNT})? ?\\+?[- ]?(?<unit>months?|mths?|weeks?|wks?|years?|yrs?|m(?= (?:ftc|contract)))\\b`;
const KIND =
  '(?:initial|rolling|hybrid|fixed|fixed[- ]term|temporary|temp|full[- ]time|part[- ]time|renewable|extendable|extended|inside|outside|of|ir35|day[- ]rate|paid|remote|maternity|paternity|parental|adoption|leave|long[- ]term|short[- ]term|freelance|summer|industrial)';
const NOT_A_TERM = "(?!['’]? (?:\\w{1,12} ){0,2}(?:notice|probation|experience|leave|training|holidays?|ago|old)\\b)";

/** In the order in which they are tried. Each has the groups `low` and `unit`. */
const WORDINGS = [
  // "6 month contract"  "12-month FTC"  "an 8-month inside of IR35 temporary contract"
  new RegExp(
    `${LENGTH}['’]?[- ,(]{1,3}(?:${KIND}[- ,)]{1,3}){0,5}(?:contract(?! (?:experience|manage))|ftc|fixed[- ]?term|term\\b|cover\\b|assignment|secondment|post(?:doc\\w{0,9})?\\b(?!-)|fellowship|basis\\b|placement|internship|apprenticeship|engagement|initial(?:ly)?\\b(?! (?:training|probation)))`,
    'gi',
  ),
  // "Duration: 8 weeks"  "Contract- 3-month term"  "fixed term for up to 12 months"
  new RegExp(
    `\\b(?:(?:contract |assignment |project )?(?:duration|length)|contract (?:period|term|type)|term:|contract|ftc|fixed[- ]term(?: contract| role| position| post)?|temp(?:orary)?(?: basis| contract| role| position| post)?|secondment|(?:funded|tenable)(?: for)?)[\\s:*,(–-]{1,6}(?:(?:is|for|of|an?|will|be|run|runs|last|lasts|up to|approx(?:imately)?|circa|initial(?:ly)?|until|period|term|minimum|at least|about|the) ){0,5}${LENGTH}${NOT_A_TERM}`,
    'gi',
  ),
  // "initial 3 months"  "for an initial period of six months"  "initially 12 weeks"
  new RegExp(
    `\\binitial(?:ly)?(?: (?:period|term|contract|duration|engagement))?(?: (?:of|for))? ${LENGTH}${NOT_A_TERM}`,
    'gi',
  ),
  // "6 months, inside IR35"  "3 months + extension"  "12 months | Outside IR35"
  new RegExp(`${LENGTH}(?:[ ,|(–-]{1,3}(?:inside|outside)[ -](?:of )?ir ?-?35| ?\\+ ?(?:\\w{1,10} )?exten)`, 'gi'),
];
// "Data Engineer - 6 months - London"  "Analyst (12 months)"  "| 3 Months |"
const CELL = new RegExp(`(?:^|[|,•·(–-] ?)${LENGTH} ?(?:$|[|,•·)–-])`, 'gi');
// "in your initial 3 months"  "during a 4 week placement"  "3 month contract negotiations"
const NOT_THE_JOB =
  /\b(?:your|first|last|past|previous|every|within|after|during(?: an?)?|minimum|least)\s{1,2}(?:an? )?$/i;

/** The words near which a length is looked for. A length in years is only read beside the words for a term. */
const CUES = declareCues('month|mth|week|wk|fixed|ftc|tenable|secondment|funded|postdoc|fellowship');

const NEEDS = new RegExp(`\\b${COUNT}`, 'gi');

const MONTHS: Readonly<Record<string, number>> = { m: 1, w: 12 / 52, y: 12 };
/** In months. A longer time is not the term of a post. */
const LONGEST = 72;

/**
 * How long a contract or a fixed term lasts, in months with one decimal, by the lower end of a range. Periods of notice
 * and of probation are not read. Null where no length is stated, and for more than 72 months.
 */
export function readMonths(page: PagePosting): Fact<number> | null {
  const near = { cues: CUES, before: 80, after: 60, needs: NEEDS };
  const parts = allParts(page);
  const short = parts.filter(({ part }) => part === 'title' || part === 'details');
  return (
    choose(claimsNear(parts, { ...near, wordings: WORDINGS }, monthsOf, 1)) ??
    choose(claimsNear(short, { ...near, wordings: [CELL] }, monthsOf, 1))
  );
}

function monthsOf({ groups: { low = '', unit = '' }, lead }: NearMatch): number | null {
  const months = Math.round(countOf(low) * (MONTHS[unit.charAt(0).toLowerCase()] ?? 0) * 10) / 10;
  return months > 0 && months <= LONGEST && !NOT_THE_JOB.test(lead) ? months : null;
}

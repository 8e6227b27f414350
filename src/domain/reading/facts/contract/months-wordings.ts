import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';
import { COUNT, countOf } from '../../../text/number-words';

const LENGTH = `\\b(?<low>${COUNT})(?: ?(?:-|–|—|to|\\/) ?${COUNT})? ?\\+?[- ]?(?<unit>months?|mths?|weeks?|wks?|years?|yrs?|m(?= (?:ftc|contract)))\\b`;
const COUNTED = new RegExp(`\\b${COUNT}`, 'gi');
/** The words near which a length is looked for. One in years is only read beside the words for a term. */
const CUES = 'month|mth|week|wk|fixed|ftc|tenable|secondment|funded|postdoc|fellowship';
/** Words between a length and what it is the length of: "an 8-month inside of IR35 temporary contract". */
const KIND =
  '(?:(?:initial|rolling|hybrid|fixed|fixed[- ]term|temporary|temp|full[- ]time|part[- ]time|renewable|extendable|extended|inside|outside|of|ir35|day[- ]rate|paid|remote|maternity|paternity|parental|adoption|leave|long[- ]term|short[- ]term|freelance|summer|industrial)[- ,)]{1,3}){0,5}';
const FOR =
  '[\\s:*,(–-]{1,6}(?:(?:is|for|of|an?|will|be|run|runs|last|lasts|up to|approx(?:imately)?|circa|initial(?:ly)?|until|period|term|minimum|at least|about|the) ){0,5}';
const NOT_A_TERM = "(?!['’]? (?:\\w{1,12} ){0,2}(?:notice|probation|experience|leave|training|holidays?|ago|old)\\b)";

/** A length ahead of what it is the length of, and one behind it. */
const aheadOf = (term: string) => new RegExp(`${LENGTH}['’]?[- ,(]{1,3}${KIND}(?:${term})`, 'gi');
const behind = (term: string) => new RegExp(`\\b(?:${term})${FOR}${LENGTH}${NOT_A_TERM}`, 'gi');

const MONTHS: Readonly<Record<string, number>> = { m: 1, w: 12 / 52, y: 12 };
/** In months. A longer time is not the term of a post. */
const LONGEST = 72;
// "in your initial 3 months"  "during a 4 week placement"  "every 6 months"
const NOT_THE_JOB =
  /\b(?:your|first|last|past|previous|every|within|after|during(?: an?)?|minimum|least)\s{1,2}(?:an? )?$/i;

/** The months that a length comes to, with one decimal; null where it is none of the job. */
function monthsOf({ groups: { low = '', unit = '' }, lead }: NearMatch): number | null {
  const months = Math.round(countOf(low) * (MONTHS[unit.charAt(0).toLowerCase()] ?? 0) * 10) / 10;
  return months > 0 && months <= LONGEST && !NOT_THE_JOB.test(lead) ? months : null;
}

/** How long a contract or a fixed term lasts, in months. What a label says comes first. */
export const LENGTHS = [
  wording({
    says: monthsOf,
    cues: 'duration|length|contract period|contract term|contract type|term:',
    needs: COUNTED,
    pattern: behind('(?:contract |assignment |project )?(?:duration|length)|contract (?:period|term|type)|term:'),
    phrases: ['Duration: 8 weeks', 'Contract length: up to 6 mths', 'Term: 24 months'],
    not: ['the length of your notice: 3 months', 'Duration: 3 months notice'],
  }),
  wording({
    says: monthsOf,
    cues: 'contract|ftc|fixed',
    needs: COUNTED,
    pattern: aheadOf('contract(?! (?:experience|manage))|ftc|fixed[- ]?term'),
    phrases: [
      '6 month contract',
      '12-month FTC',
      'an 8-month inside of IR35 temporary contract',
      'two-year fixed term',
    ],
    not: ['5 years of contract management', 'a 12 month roadmap, then a contract'],
  }),
  wording({
    says: monthsOf,
    cues: 'initial',
    needs: COUNTED,
    pattern: aheadOf('initial(?:ly)?\\b(?! (?:training|probation))'),
    phrases: ['Contract: 6 months initially', '12 weeks initial'],
    not: ['a 3 month initial training'],
  }),
  wording({
    says: monthsOf,
    cues: CUES,
    needs: COUNTED,
    pattern: aheadOf(
      '(?:term|cover|post(?:doc\\w{0,9})?|basis)\\b(?!-)|assignment|secondment|fellowship|placement|internship|apprenticeship|engagement',
    ),
    phrases: ['3-month term', '12 months maternity cover', 'A 3 year postdoctoral post', 'a 9 month secondment'],
    not: ['A 2 year post-money plan', 'the terms of the past 6 months'],
  }),
  wording({
    says: monthsOf,
    cues: 'contract|ftc|fixed|temp|secondment|funded|tenable',
    needs: COUNTED,
    pattern: behind(
      '(?:contract|ftc|fixed[- ]term|temp(?:orary)?)(?: (?:basis|contract|role|position|post))?|secondment|(?:funded|tenable)(?: for)?',
    ),
    phrases: [
      'Contract- 3-month',
      'fixed term for up to 12 months',
      'on a temp basis for 3 months',
      'tenable for 2 years',
    ],
    not: ['contract with 3 months notice', 'Contract | 12 months experience with SQL'],
  }),
  wording({
    says: monthsOf,
    cues: 'initial',
    needs: COUNTED,
    pattern: new RegExp(
      `\\binitial(?:ly)?(?: (?:period|term|contract|duration|engagement))?(?: (?:of|for))? ${LENGTH}${NOT_A_TERM}`,
      'gi',
    ),
    phrases: ['initial 3 months', 'for an initial period of six months', 'initially 12 weeks'],
    not: ['an initial 3 months probation', 'in your initial period of change'],
  }),
  wording({
    says: monthsOf,
    cues: 'inside ir|outside ir|inside of|outside of|inside-ir|outside-ir|exten',
    needs: COUNTED,
    pattern: new RegExp(
      `${LENGTH}(?:[ ,|(–-]{1,3}(?:inside|outside)[ -](?:of )?ir ?-?35| ?\\+ ?(?:\\w{1,10} )?exten)`,
      'gi',
    ),
    phrases: ['6 months, inside IR35', '3 months + possible extension', '12 months | Outside of IR35'],
    not: ['within 6 months inside IR35 rules changed'],
  }),
];

/** A length alone, in a cell of a title or a label. */
export const LENGTH_LABELS = [
  wording({
    says: monthsOf,
    cues: 'month|mth|week|wk',
    stands: 'in-labels',
    needs: COUNTED,
    pattern: new RegExp(`(?:^|[|,•·(–-] ?)${LENGTH} ?(?:$|[|,•·)–-])`, 'gi'),
    phrases: ['Data Engineer - 6 months - London', 'Analyst (12 months)', '3 Months'],
    not: ['Analyst, 3 months notice'],
  }),
];

import { isInShortLine } from '../is-in-short-line';
import type { NearMatch } from './matches-near';

/**
 * Where words count in running text. `anywhere`: wherever they stand. `of-the-job`: beside a word for the job ("a remote
 * role"), behind a label, or alone in a cell or an item. `sought`: there too, and as whom the employer looks for ("we seek
 * a contractor"). `in-labels`: never in running text. In a title or a label all words count.
 */
export type Stands = 'anywhere' | 'of-the-job' | 'sought' | 'in-labels';

/** Words for the job and its terms: a word right ahead of them is of the job. */
const JOB =
  '(?:role|position|post|job|contract|assignment|appointment|project)s?|opportunit(?:y|ies)|vacanc(?:y|ies)|basis|engagement|employ\\w{2,4}|hires?|work(?:ing|place)?|salary|length|duration|rate|pattern|approach|policy|schedule|arrangement|set-?up|environment|culture|capacity|manner';
// "permanent role"  "hybrid data engineering position"  "contract, remote job"
const AHEAD_OF_JOB = new RegExp(
  `^(?:[ ,/-]{1,3}(?:(?!(?:and|or|to|for|of|with|at|in|on)\\b)[\\w+&]{1,14}[ ,/-]{1,2}){0,2}(?:${JOB})\\b|[ ,/(-]{1,3}(?:full|part)[ -]?time\\b)`,
  'i',
);
// "this role is fully …"  "it is …"  "positions can be …"
const BEHIND_IS =
  /\b(?:(?:role|position|job|post|opportunity|vacancy|work|contract|assignment|team)s?|this|it) (?:is|are|will be|can be|being) (?:\w{1,12},? ){0,3}$/i;
// "full-time, …"  "37 hours per week, …"  "£75k …"
const BEHIND_TERMS = /(?:(?:full|part)[- ]time(?: \([^)\n]{0,20}\))?|\b(?:hours?|week)|£\S{1,9})[),]{0,2} $/i;
// "Contract type: …"  "Employment status - …"  "Term: …"
const BEHIND_LABEL =
  /\b(?:(?:type|status|contract|duration|tenure|term|basis|pattern|mode|style|model|level|job title|role)s?[\s*]{0,4}(?:[:–-][\s*]{0,4}|\n)|(?:type|status) )$/i;
// A cell, a bracket, a list item, a line: "| …"  "(…"  "- …"  "London: …"  "£75k …"  "1 x …"
const STARTS_ALONE =
  /(?:^|[\n|•·;()/:]|[.–—-] |(?:[★☆✓✔✅]|📅|📍|🏠|💼|🕑|📝) ?|\d ?x )[ \t*]{0,3}(?:fully |100% )?$/iu;
const ENDS_ALONE = /^(?:[ \t*]{0,3}(?:$|[\n|•·;.()/★☆✓✔✅]| [–—-] )|[A-Z][a-z])/;
// The same between the entries of a list in one short line: "6 months, …, outside IR35"  "… or fixed term"
const STARTS_IN_LIST = /(?:^|[,\n|•·;(/:&]|[.–—-] | or | and )[ \t*]{0,3}(?:fully |100% )?$/i;
const ENDS_IN_LIST = /^[ \t*]{0,3}(?:$|[,\n|•·;.)/&]| [–—-] | or | and )/i;
/** In UTF-16 units. A longer line is a sentence, in which commas part anything. */
const LONGEST_LIST = 100;
// "looking for a data …"  "seeking an experienced …"  "in need of an …"  "as a …"
const BEHIND_SEEK =
  /\b(?:seek|seeking|look for|looking for|searching for|opportunity for|want|need|need of|require|hire|hiring|recruit|recruiting|appoint|ideal for|suits?) (?:(?:an?|our|their) )?(?:[\w-]{1,14} ){0,3}$|\b(?:as|be) an? (?:[\w-]{1,14} )?$/i;
// "… AI engineer" at the start of a line, as in the title of a job
const AHEAD_OF_OCCUPATION =
  /^(?: [\w&+/-]{1,14}){0,3} (?:engineer|scientist|analyst|developer|architect|consultant|researcher|programmer)\b/i;
// "a contractor is required"  "… is needed"  "… are sought"
const AHEAD_OF_SEEK = /^ (?:is |are )?(?:required|needed|sought|wanted)\b/i;

/** Whether words of running text stand as they must to count. */
export function standsAs(stands: Stands, { lead, tail, evidence, source }: NearMatch): boolean {
  if (stands === 'anywhere') return true;
  if (stands === 'in-labels') return false;
  if (stands === 'sought' && (BEHIND_SEEK.test(lead) || AHEAD_OF_SEEK.test(tail))) return true;
  if (stands === 'sought' && STARTS_ALONE.test(lead) && AHEAD_OF_OCCUPATION.test(tail)) return true;
  if (AHEAD_OF_JOB.test(tail) || BEHIND_IS.test(lead) || BEHIND_LABEL.test(lead) || BEHIND_TERMS.test(lead))
    return true;
  if (STARTS_ALONE.test(lead) && ENDS_ALONE.test(tail)) return true;
  const isListed = STARTS_IN_LIST.test(lead) && ENDS_IN_LIST.test(tail);
  return isListed && isInShortLine(source, evidence.index, LONGEST_LIST);
}

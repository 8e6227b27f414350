import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Education } from '../../../model/role-facts';
import { allMatches } from '../../../text/all-matches';
import { clausesWith } from '../../../text/clauses-with';
import { declareCues } from '../../../text/keyword-index';
import { isUnderDesirableHeading } from './under-desirable-heading';

type Level = Education['level'];

const LEVELS: readonly Level[] = ['degree', 'masters', 'doctorate'];
const DEGREE = new RegExp(
  [
    // "PhD in Physics"  "Ph.D. preferred"  "a doctorate"  "doctoral degree"
    '(?<doctorate>\\bph\\.?ds?\\b(?:[- ](?:level )?degree)?|\\bd\\.?phil\\b|\\bdoctorates?\\b|\\bdoctoral degree)',
    // "MSc or PhD"  "Master's degree"  "Masters in a numerate subject"  "M.S. in Statistics"  "postgraduate degree"
    "(?<masters>\\bmaster['’]s\\b(?:\\sdegree)?|\\bmasters?['’]?(?: degree|(?= (?:level|in\\b|or\\b|required|qualif|preferred|of (?:science|arts|engineering|research))))|\\bm\\.?sci?\\b(?!\\.exe)|\\bm\\.?eng\\b|\\bm\\.?phil\\b|\\bmres\\b|\\bm\\.s\\.(?: degree)?|\\bms(?= degree|/ph|,? (?:or|and) ph|, ph| in (?:computer|a |stat|math|data|phys))|\\b(?:advanced|postgraduate|graduate|higher) (?:university )?(?:degree(?! of)|qualification))",
    // "Bachelor's degree"  "a 2:1 degree in"  "BSc"  "educated to degree level"  "BS/MS"
    "(?<degree>\\bundergraduate(?=,? (?:or|and|/) )|\\bbachelor['’]?s?\\b(?: degree)?|\\bb\\.?sc\\b|\\bb\\.?eng\\b|\\bb\\.s\\.|\\bb[sa](?=/|,? (?:degree|ms|or ms)| in (?:computer|a |stat|math|data|phys))|\\bdegrees?\\b(?! (?:of (?!science|a |bachelor|master)|apprentic|partnership|celsius|centigrade|show|feedback)))",
  ].join('|'),
  'gi',
);
const CUES = declareCues(
  'degree|phd|ph.d|doctora|dphil|d.phil|master|bachelor|msc|m.sc|bsc|b.sc|beng|meng|b.eng|m.eng|mphil|mres|m.s.|b.s.|bs/|ba/|bs |ms |postgraduate|undergraduate',
);
// "360 degree feedback"  "a high degree"  "some degree": no degree of a university.
const NOT_STUDY =
  /\b(?:\d\d|high|certain|some|greater|large|varying|strong|any|what|post|great|reasonable|significant)[- ]$/i;
/** A degree that the employer pays for, that colleagues have, or that is explicitly not needed. */
const NOT_ASKED =
  /\b(?:fund(?:ed|ing)?|stud(?:y|ying) (?:for|towards)|work(?:ing)? towards|(?:our|a|the) (?:\w{1,12} ){0,2}team\b|colleagues|founded|founders|apprenticeships?|tuition|no (?:formal |university )?(?:degree|phd)|degree (?:is )?not|(?:not|n['’]t) (?:require|need|ask|necessary|mind|expect)|without a|regardless|whether (?:or not|you)|supervis\w{1,4}|students?|studentship|interns?|funded|leads? to|led by|gain a|award)\b/i;
const OTHERWISE =
  /\b(?:or|and\/or) (?:(?:an?|any|other|relevant|similar|significant|demonstrable|proven|extensive|substantial|have|has|via) ){0,3}(?:equivalent|equal|comparable|(?:\w{1,14} ){0,2}experience|experienced|self[- ]taught)|\bequivalent (?:\w{1,14} ){0,2}experience|\(or equivalent|\b(?:preferr?ed|preferabl[ey]|desirable|desired|ideal(?:ly)?|a plus|plus\b|bonus|advantage(?:ous)?|beneficial|nice[- ]to[- ]have|not essential|not required|would be (?:great|nice|good|useful|helpful)|helpful|welcome|optional)\b/i;

interface EducationDemand {
  readonly level: Level;
  readonly essential: boolean;
  readonly text: string;
  readonly index: number;
}

/**
 * The lowest level of education that is a condition. Where none is a condition, the lowest level that is named as a
 * wish or as one of several ways in. Null where no level is named.
 */
export function readEducation(page: PagePosting): Fact<Education> | null {
  const demands = clausesWith(page.description, CUES).flatMap(({ text, index }) =>
    demandsIn(text, index, page.description),
  );
  const essential = demands.filter((demand) => demand.essential);
  const [lowest] = (essential.length > 0 ? essential : demands).toSorted(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  if (!lowest) return null;
  const { level, text, index } = lowest;
  return { value: { level, essential: lowest.essential }, evidence: { part: 'description', text, index } };
}

// "a PhD"  "MSc or PhD"  "holding a PhD"
const PHD_AHEAD = /(?:\b(?:an?|or|and|have|holds?|holding|ideally|completed|relevant|possess|with|plus)|[/,(]) ?$/i;
// "PhD in …"  "PhD preferred"; but "PhD Nutrition" is a brand.
const PHD_BEHIND =
  /^\s{0,2}(?:$|[,/)&(.;:\n]|(?:in|or|and|from|with|degree|level|required|preferred|essential|desirable|qualif\w{2,6}|is|holder|candidates?|graduates?|plus|would|educated|strongly|highly)\b)/i;

function isOfStudy(clause: string, { 0: text, index, groups }: RegExpExecArray): boolean {
  const lead = clause.slice(Math.max(0, index - 14), index);
  if (NOT_STUDY.test(lead)) return false;
  return !groups?.doctorate || PHD_AHEAD.test(lead) || PHD_BEHIND.test(clause.slice(index + text.length));
}

function demandsIn(clause: string, start: number, description: string): EducationDemand[] {
  const named = allMatches(clause, DEGREE).filter((match) => isOfStudy(clause, match));
  if (named.length === 0 || NOT_ASKED.test(clause)) return [];
  const wish = isUnderDesirableHeading(description, start);
  return named.map((match, i) => {
    const groups = match.groups ?? {};
    const level = groups.doctorate ? 'doctorate' : groups.masters ? 'masters' : 'degree';
    const end = match.index + match[0].length;
    const essential = !wish && !OTHERWISE.test(wordsAboutLevel(clause, named, i, end));
    return { level, essential, text: match[0], index: start + match.index };
  });
}

/**
 * The words of a clause that are about one level. "Master's required, PhD preferred" is cut at the next level. "BSc,
 * MSc or PhD, or equivalent" is not cut, because only commas and "or" stand between the levels.
 */
function wordsAboutLevel(clause: string, named: readonly RegExpExecArray[], i: number, end: number): string {
  const isCutBetween = (from: number, next: RegExpExecArray) =>
    /required|essential|prefer|desir|ideal|plus|must|minimum/i.test(clause.slice(from, next.index));
  let to = clause.length;
  let from = end;
  for (const next of named.slice(i + 1)) {
    if (isCutBetween(from, next)) {
      to = next.index;
      break;
    }
    from = next.index + next[0].length;
  }
  const before = named[i - 1];
  const here = named[i];
  if (!here) return clause;
  const start = before && isCutBetween(before.index + before[0].length, here) ? before.index + before[0].length : 0;
  // A word right before the next level ("ideally a PhD") belongs to that level.
  const words = clause.slice(start, to);
  return to < clause.length
    ? words.replace(/[,;(]?\s{0,2}(?:and |or |but )?(?:ideally|preferably|desirable:?)(?: an?)?\s{0,2}$/i, '')
    : words;
}

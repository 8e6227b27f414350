import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Education } from '../../../model/role-facts';
import { type Claim, choose } from '../../../text/claims/claim';
import { matchesNear, type NearMatch } from '../../../text/claims/claims-near';
import { sentenceAround } from '../../../text/context/clauses';
import { declareCues } from '../../../text/keyword-index';
import { body } from '../../../text/posting-parts';
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
  /\b(?:\d{2,3}|high|certain|some|greater|large|varying|strong|any|what|post|great|reasonable|significant)[- ]$/i;
/** A degree that the employer pays for, that colleagues have, or that is explicitly not needed. */
const NOT_ASKED =
  /\b(?:fund(?:ed|ing)?|stud(?:y|ying) (?:for|towards)|work(?:ing)? towards|(?:our|a|the) (?:\w{1,12} ){0,2}team\b|colleagues|founded|founders|apprenticeships?|tuition|regardless|whether (?:or not|you)|supervis\w{1,4}|students?|studentship|interns?|funded|leads? to|led by|gain a|award)\b/i;
const OTHERWISE =
  /\b(?:or|and\/or) (?:(?:an?|any|other|relevant|similar|significant|demonstrable|proven|extensive|substantial|have|has|via) ){0,3}(?:equivalent|equal|comparable|(?:\w{1,14} ){0,2}experience|experienced|self[- ]taught)|\bequivalent (?:\w{1,14} ){0,2}experience|\(or equivalent|\b(?:preferr?ed|preferabl[ey]|desirable|desired|ideal(?:ly)?|a plus|plus\b|bonus|advantage(?:ous)?|beneficial|nice[- ]to[- ]have|not essential|not required|would be (?:great|nice|good|useful|helpful)|helpful|welcome|optional)\b/i;

/** Words that make a level a condition or a wish. One between two levels belongs to one of them alone. */
const FIRM = /required|essential|prefer|desir|ideal|plus|must|minimum/i;
// A word right before the next level belongs to that one: "…, ideally a PhD"
const OF_NEXT = /[,;(]?\s{0,2}(?:and |or |but )?(?:ideally|preferably|desirable:?)(?: an?)?\s{0,2}$/i;

/**
 * The lowest level of education that is a condition. Where none is a condition, the lowest level that is named as a
 * wish or as one of several ways in. Null where no level is named.
 */
export function readEducation(page: PagePosting): Fact<Education> | null {
  const text = page.description;
  const named = matchesNear([body(page)], { cues: CUES, before: 20, after: 40, wordings: [DEGREE] });
  const levels = named.filter(isOfStudy);
  const claims = levels.flatMap((match, i) => claimOf(text, match, i, levels) ?? []);
  const essential = claims.filter(({ value }) => value.essential);
  return choose(
    (essential.length > 0 ? essential : claims).toSorted(
      (a, b) => LEVELS.indexOf(a.value.level) - LEVELS.indexOf(b.value.level),
    ),
  );
}

// "a PhD"  "MSc or PhD"  "holding a PhD"
const PHD_AHEAD = /(?:\b(?:an?|or|and|have|holds?|holding|ideally|completed|relevant|possess|with|plus)|[/,(]) ?$/i;
// "PhD in …"  "PhD preferred"; but "PhD Nutrition" is a brand.
const PHD_BEHIND =
  /^\s{0,2}(?:$|[,/)&(.;:\n]|(?:in|or|and|from|with|degree|level|required|preferred|essential|desirable|qualif\w{2,6}|is|holder|candidates?|graduates?|plus|would|educated|strongly|highly)\b)/i;

function isOfStudy({ groups, lead, tail }: NearMatch): boolean {
  return !NOT_STUDY.test(lead) && (!groups.doctorate || PHD_AHEAD.test(lead) || PHD_BEHIND.test(tail));
}

/** What the words of a sentence about one level ask; null where they ask nothing. */
function claimOf(text: string, match: NearMatch, i: number, levels: readonly NearMatch[]): Claim<Education> | null {
  const { groups, evidence, contextOf } = match;
  const { from, to } = sentenceAround(text, evidence.index, endOf(match));
  if (NOT_ASKED.test(text.slice(from, to)) || contextOf().isNegated) return null;
  // "Master's required, PhD preferred" is cut between the levels; "BSc, MSc or PhD, or equivalent" is not.
  const start = isCutBefore(text, levels, i, from) ? endOf(levels[i - 1] ?? match) : from;
  let next = i + 1;
  while ((levels[next]?.evidence.index ?? to) < to && !isCutBefore(text, levels, next, from)) next += 1;
  const cut = levels[next]?.evidence.index ?? to;
  const words = cut < to ? text.slice(start, cut).replace(OF_NEXT, '') : text.slice(start, to);
  const level = groups.doctorate ? 'doctorate' : groups.masters ? 'masters' : 'degree';
  const essential = !OTHERWISE.test(words) && !isUnderDesirableHeading(text, evidence.index);
  return { value: { level, essential }, evidence };
}

/** Whether the words between a level and the one before it in the sentence belong to one of them. */
function isCutBefore(text: string, levels: readonly NearMatch[], i: number, from: number): boolean {
  const [before, here] = [levels[i - 1], levels[i]];
  return !!before && !!here && endOf(before) > from && FIRM.test(text.slice(endOf(before), here.evidence.index));
}

const endOf = ({ evidence: { index, text } }: NearMatch) => index + text.length;

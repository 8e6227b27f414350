import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Education } from '../../../model/role-facts';
import { type Claim, choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { sentenceAround } from '../../../text/context/clauses';
import { contextOf } from '../../../text/context/context';
import { body } from '../../../text/posting-parts';
import { DEGREES } from './education-wordings';
import { isUnderDesirableHeading } from './under-desirable-heading';

type Level = Education['level'];

const LEVELS: readonly Level[] = ['degree', 'masters', 'doctorate'];
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
  const levels = levelsIn(page);
  const claims = levels.flatMap((level, i) => claimOf(text, level, i, levels) ?? []);
  const essential = claims.filter(({ value }) => value.essential);
  return choose(
    (essential.length > 0 ? essential : claims).toSorted(
      (a, b) => LEVELS.indexOf(a.value.level) - LEVELS.indexOf(b.value.level),
    ),
  );
}

/** The levels that are named, in the order of the text, without words that are part of a longer name. */
function levelsIn(page: PagePosting): readonly Claim<Level>[] {
  const named = [...claimsIn<Level>([body(page)], DEGREES, { counts: null })];
  const ordered = named.toSorted((a, b) => a.evidence.index - b.evidence.index || endOf(b) - endOf(a));
  return ordered.filter(({ evidence }, i) => evidence.index >= endOf(ordered[i - 1]));
}

/** What the words of a sentence about one level ask; null where they ask nothing. */
function claimOf(
  text: string,
  claim: Claim<Level>,
  i: number,
  levels: readonly Claim<Level>[],
): Claim<Education> | null {
  const { value: level, evidence } = claim;
  const { from, to } = sentenceAround(text, evidence.index, endOf(claim));
  if (NOT_ASKED.test(text.slice(from, to)) || contextOf(text, evidence.index, endOf(claim)).isNegated) return null;
  // "Master's required, PhD preferred" is cut between the levels; "BSc, MSc or PhD, or equivalent" is not.
  const start = isCutBefore(text, levels, i, from) ? endOf(levels[i - 1]) : from;
  let next = i + 1;
  while ((levels[next]?.evidence.index ?? to) < to && !isCutBefore(text, levels, next, from)) next += 1;
  const cut = levels[next]?.evidence.index ?? to;
  const words = cut < to ? text.slice(start, cut).replace(OF_NEXT, '') : text.slice(start, to);
  const essential = !OTHERWISE.test(words) && !isUnderDesirableHeading(text, evidence.index);
  return { value: { level, essential }, evidence };
}

/** Whether the words between a level and the one before it in the sentence belong to one of them. */
function isCutBefore(text: string, levels: readonly Claim<Level>[], i: number, from: number): boolean {
  const [before, here] = [levels[i - 1], levels[i]];
  return !!before && !!here && endOf(before) > from && FIRM.test(text.slice(endOf(before), here.evidence.index));
}

const endOf = (claim?: Claim<Level>) => (claim ? claim.evidence.index + claim.evidence.text.length : 0);

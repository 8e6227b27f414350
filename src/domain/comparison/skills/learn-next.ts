import type { Market, MarketSkill } from '../../market/market';
import type { Requirement, Role } from '../../model/job-posting';
import type { Profile } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { skillOf } from '../../reading/skills/vocabulary/skill-of';
import { forRole } from '../bands/for-role';
import { cite } from '../result/cite';
import type { LearnNext, SkillDemand } from '../result/skills-comparison';
import { highestDemand, marketSkillOf } from './market-skill-of';
import { premiumsCompletedBy, premiumsFor } from './match-premiums';
import { scoreOf, scoreTerms } from './weights';

type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;
type Had = ReadonlyMap<string, readonly string[]>;

/** The longest list for one posting. It is sent to the page with everything else, and nobody learns more at once. */
const MOST_FOR_POSTING = 10;

/** The input of one entry: skills of which any one is enough, and the demands that they would answer. */
interface Choice {
  readonly ids: readonly string[];
  readonly open: readonly SkillDemand[];
}

/**
 * What this user should learn for this posting, best first. Each unmet demand has one entry, with the sum that ranks it
 * (`WEIGHTS`). Of alternatives the best one is named, with the others in `instead`. A skill that comes with a higher
 * entry ("EKS, so Kubernetes") has no entry of its own. Soft skills come after all others, whatever their demand:
 * nobody is short of a course in teamwork. A skill without points has no entry. Equal scores are sorted by name, and of
 * equal alternatives the one that the posting names first is taken.
 */
export function learnForPosting(
  demands: readonly SkillDemand[],
  had: Had,
  market: SkillData,
  role: Role | null,
): readonly LearnNext[] {
  const open = demands.filter((demand) => demand.had === 'no');
  return ranked(
    open.map((demand) => ({ ids: demand.skills.map((skill) => skill.id), open })),
    had,
    market,
    role,
  ).slice(0, MOST_FOR_POSTING);
}

/**
 * The same without a posting: one entry for each market skill that is tracked for the role, or has a gap or a premium
 * there, and that no skill of the profile counts as. For a role without figures, and for none, the ML engineer's are
 * used.
 */
export function learnForMarket(profile: Profile, market: SkillData, wanted: Role | null): readonly LearnNext[] {
  const role = wanted ?? 'machine-learning-engineer';
  const had = skillsHad(profile.skills.flatMap(({ id }) => id ?? []));
  const tracked = [
    ...forRole(market.marketSkills, role).map(({ skills }) => skills),
    ...forRole(market.gaps, role).map(({ skills }) => skills),
    ...premiumsFor(role, market.premiums).flatMap(({ parts }) => parts.map(({ skills }) => skills)),
  ];
  const choices = tracked.filter((ids) => !ids.some((id) => had.has(id))).map((ids) => ({ ids, open: [] }));
  const seen = new Set<string>();
  return ranked(choices, had, market, role).filter((entry) => {
    const record = entry.market?.id ?? entry.id;
    if (seen.has(record)) return false;
    seen.add(record);
    return true;
  });
}

function ranked(choices: readonly Choice[], had: Had, market: SkillData, role: Role | null): readonly LearnNext[] {
  const entries = choices.flatMap(({ ids, open }) => {
    const [best, ...others] = ids.map((id) => entryOf(id, open, had, market, role)).toSorted(byPoints);
    if (!best || best.score === 0) return [];
    const given = skillsHad([best.id]);
    // "Cloud platforms" are no alternative to AWS: they come with it.
    const instead = others.filter(({ id }) => !given.has(id)).map(({ id, name }) => ({ id, name }));
    return [{ ...best, instead: instead.toSorted(byName) }];
  });
  const brought = new Set<string>();
  return entries.toSorted(byScore).filter(({ id }) => {
    if (brought.has(id)) return false;
    for (const gained of skillsHad([id]).keys()) brought.add(gained);
    return true;
  });
}

function entryOf(id: string, open: readonly SkillDemand[], had: Had, market: SkillData, role: Role | null): LearnNext {
  const gained = skillsHad([id]);
  const closes = (requirement: Requirement): number =>
    open.filter((demand) => demand.requirement === requirement && demand.skills.some((skill) => gained.has(skill.id)))
      .length;
  const counts = { essential: closes('essential'), desirable: closes('desirable') };
  const record = marketSkillOf(id, role, market.marketSkills);
  const tracked = untilHad(record, had);
  const gap = highestDemand(forRole(market.gaps, role), [id]);
  const [premium] = premiumsCompletedBy([...gained.keys()], premiumsFor(role, market.premiums), had, market.sources);
  const skill = skillOf(id);
  const asked = open.flatMap(({ skills }) => skills).find((each) => each.id === id);
  const kind = skill?.kind ?? 'tool';
  const terms = scoreTerms({
    ...counts,
    // A gap covers several skills. Its demand is used for one of them only where the market tracks none more closely.
    demand: tracked?.demandPct ?? (record ? 0 : (gap?.demandPct ?? 0)),
    gap: gap ? gap.demandPct - gap.supplyPct : 0,
    premium: premium?.premiumPct ?? 0,
  });
  return {
    id,
    name: skill?.preferredLabel ?? asked?.name ?? id,
    kind,
    instead: [],
    closes: counts,
    market: tracked && cite(tracked, market.sources),
    gap: gap && cite(gap, market.sources),
    premium: premium ?? null,
    terms,
    score: scoreOf(terms),
  };
}

/** A user with AWS already has what the market tracks as "cloud platforms", so learning Azure adds no demand. */
function untilHad(record: MarketSkill | null, had: Had): MarketSkill | null {
  return record?.skills.some((id) => had.has(id)) ? null : record;
}

function byPoints(a: LearnNext, b: LearnNext): number {
  return Number(a.kind === 'soft') - Number(b.kind === 'soft') || b.score - a.score;
}

function byScore(a: LearnNext, b: LearnNext): number {
  return byPoints(a, b) || byName(a, b);
}

/** Compares code units, so that the order is the same in every language of the browser. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

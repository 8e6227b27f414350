import type { Market, SkillPremium } from '../../market/market';
import type { JobPosting, PostingSkill, Requirement, Role } from '../../model/job-posting';
import { hasKnownSkill, hasSkillNamed, type Profile, type ProfileSkill } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { forRole } from '../bands/for-role';
import { cite } from '../result/cite';
import type { SkillDemand, SkillsComparison, WeighedDemand } from '../result/skills-comparison';
import { compareLevel } from './compare-level';
import { learnForPosting } from './learn-next';
import { highestDemand } from './market-skill-of';
import { matchPremiums, premiumsCompletedBy, premiumsFor } from './match-premiums';
import { scoreOf, scoreTerms } from './weights';

type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;

/** The order in which demands are listed and weighed. */
const ORDER: readonly Requirement[] = ['essential', 'desirable', 'mentioned'];

/**
 * What adverts ask for that nobody is without: the field itself, thinking, and the language of the advert. They are
 * listed as mentioned, and neither count in the match nor are worth learning.
 */
const NOBODY_LACKS: ReadonlySet<string> = new Set(['ai', 'analytical-thinking', 'english']);

/**
 * Compares the posting's demands with the profile. A group of alternatives is one demand, which any of its skills
 * meets. A skill also counts where another skill of the user implies it, and the result says which. Market figures are
 * those of the role, or the ML engineer's where the role has none; each record names its role.
 */
export function compareSkills(posting: JobPosting, profile: Profile, market: SkillData): SkillsComparison {
  const known = profile.skills.filter((skill) => skill.id !== null);
  const had = skillsHad(known.map((skill) => skill.id ?? ''));
  const role = posting.role?.value ?? null;
  const premiums = premiumsFor(role, market.premiums);
  const demands = groups(posting.skills)
    .map((skills): SkillDemand => {
      const demand = demandOf(skills, had, known, market, role);
      return {
        ...demand,
        completes: demand.had === 'no' ? completedByOneOf(skills, premiums, had, market.sources) : [],
      };
    })
    .toSorted(byWeight);
  const profileEmpty = !hasKnownSkill(profile);
  const weighsAgainst = profileEmpty
    ? []
    : demands
        .filter(isLacking)
        .map(weighed)
        .toSorted((a, b) => b.score - a.score);
  return {
    profileEmpty,
    demands,
    essential: count(demands, 'essential'),
    desirable: count(demands, 'desirable'),
    premiums: matchPremiums(premiums, posting.skills, had, market.sources),
    weighsMost: demands.find(isLacking) ?? null,
    weighsAgainst,
    learn: profileEmpty ? [] : learnForPosting(demands, had, market, role),
    alsoNamed: posting.alsoNamed.map(({ text: name }) => ({ name, had: hasSkillNamed(profile, name) })),
  };
}

/** The skills of each demand, in the order of the posting: alternatives together, every other skill by itself. */
function groups(skills: readonly PostingSkill[]): readonly (readonly [PostingSkill, ...PostingSkill[]])[] {
  const byKey = new Map<string, [PostingSkill, ...PostingSkill[]]>();
  for (const skill of skills) {
    const key = skill.alternatives === null ? `skill ${skill.id}` : `group ${skill.alternatives}`;
    const group = byKey.get(key);
    if (group) group.push(skill);
    else byKey.set(key, [skill]);
  }
  return [...byKey.values()];
}

function demandOf(
  skills: readonly [PostingSkill, ...PostingSkill[]],
  had: ReadonlyMap<string, readonly string[]>,
  known: readonly ProfileSkill[],
  market: SkillData,
  role: Role | null,
): Omit<SkillDemand, 'completes'> {
  const [first] = skills;
  const ids = skills.map((skill) => skill.id);
  const giving = ids.flatMap((id) => had.get(id) ?? []);
  const hadBy = known.filter(({ id }) => id !== null && giving.includes(id));
  const direct = hadBy.some(({ id }) => id !== null && ids.includes(id));
  const record = highestDemand(forRole(market.marketSkills, role), ids);
  const gap = highestDemand(forRole(market.gaps, role), ids);
  return {
    id: first.alternatives ?? first.id,
    skills,
    requirement: ids.every((id) => NOBODY_LACKS.has(id))
      ? 'mentioned'
      : (ORDER.find((requirement) => skills.some((skill) => skill.requirement === requirement)) ?? 'mentioned'),
    had: direct ? 'yes' : hadBy.length > 0 ? 'implied' : 'no',
    hadBy,
    years: yearsOf(skills, hadBy),
    level: compareLevel(skills, hadBy),
    market: record && cite(record, market.sources),
    gap: gap && cite(gap, market.sources),
  };
}

function yearsOf(skills: readonly PostingSkill[], hadBy: readonly ProfileSkill[]): SkillDemand['years'] {
  // Years of any one alternative are enough, so the lowest number asked counts.
  const asked = skills.flatMap((skill) => skill.years ?? []).toSorted((a, b) => a - b)[0];
  if (asked === undefined) return null;
  const years = hadBy.flatMap((skill) => skill.years ?? []);
  const most = years.length > 0 ? Math.max(...years) : null;
  return { asked, had: most, enough: most === null ? null : most >= asked };
}

/** The premiums that one of these alternatives would complete, each once. */
function completedByOneOf(
  skills: readonly PostingSkill[],
  premiums: readonly SkillPremium[],
  had: ReadonlyMap<string, readonly string[]>,
  sources: Market['sources'],
): SkillDemand['completes'] {
  const completed = skills.flatMap(({ id }) => premiumsCompletedBy([id], premiums, had, sources));
  return completed.filter(({ id }, at) => completed.findIndex((premium) => premium.id === id) === at);
}

/** Whether the user does not meet the demand. A skill that is only mentioned need not be met. */
function isLacking({ had, requirement }: SkillDemand): boolean {
  return had === 'no' && requirement !== 'mentioned';
}

function weighed(demand: SkillDemand): WeighedDemand {
  const terms = scoreTerms({
    essential: Number(demand.requirement === 'essential'),
    desirable: Number(demand.requirement === 'desirable'),
    demand: weight(demand),
  });
  return { id: demand.id, terms, score: scoreOf(terms) };
}

function count(demands: readonly SkillDemand[], requirement: Requirement): { had: number; asked: number } {
  const asked = demands.filter((demand) => demand.requirement === requirement);
  return { asked: asked.length, had: asked.filter((demand) => demand.had !== 'no').length };
}

/** Essential first, unmet first, then by market demand. Equal demands keep the order of the posting. */
function byWeight(a: SkillDemand, b: SkillDemand): number {
  return (
    ORDER.indexOf(a.requirement) - ORDER.indexOf(b.requirement) ||
    Number(a.had !== 'no') - Number(b.had !== 'no') ||
    weight(b) - weight(a)
  );
}

/**
 * The share of adverts that ask for it, in per cent. 0 for soft skills: every advert asks for them and nobody lists
 * them, so one that a profile leaves out must not outweigh a tool.
 */
function weight({ market }: SkillDemand): number {
  return market === null || market.kind === 'soft' ? 0 : market.demandPct;
}

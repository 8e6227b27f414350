import type { Market } from '../../market/market';
import type { JobPosting, PostingSkill, Requirement } from '../../model/job-posting';
import { hasKnownSkill, hasSkillNamed, type Profile, type ProfileSkill } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { cite } from '../result/cite';
import type { SkillDemand, SkillsComparison, WeighedDemand } from '../result/skills-comparison';
import { bestOf, named } from './best-of';
import { compareLevel } from './compare-level';
import { type Counted, countFigures, type Listed } from './count-figures';
import { type Figures, figuresOf } from './figures-of';
import { learnForPosting, type OpenDemand } from './learn-next';
import { matchPremiums, premiumsFor } from './match-premiums';
import { scoreOf, scoreTerms } from './weights';

type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;

/** The order in which demands are listed and weighed. */
const ORDER: readonly Requirement[] = ['essential', 'desirable', 'mentioned'];

/**
 * What adverts ask for that nobody is without: the field itself, thinking, and the language of the advert. They are
 * listed as mentioned, and neither count in the match nor are worth learning.
 */
const NOBODY_LACKS: ReadonlySet<string> = new Set(['ai', 'analytical-thinking', 'english']);

/** Of a demand that the user meets, the figures say what the user has, so they are looked up as if nothing were had. */
const AS_IF_NOTHING_HAD: ReadonlyMap<string, readonly string[]> = new Map();

type Outline = Omit<SkillDemand, 'market' | 'gap' | 'figuresOf'>;

/**
 * Compares the posting's demands with the profile. A group of alternatives is one demand, which any of its skills
 * meets. A skill also counts where another skill of the user implies it, and the result says which. Market figures are
 * those of the role, or the ML engineer's where the role has none, and `figuresOf` says so.
 */
export function compareSkills(posting: JobPosting, profile: Profile, market: SkillData): SkillsComparison {
  const known = profile.skills.filter((skill) => skill.id !== null);
  const had = skillsHad(known.map((skill) => skill.id ?? ''));
  const role = posting.role?.value ?? null;
  const outlines = groups(posting.skills).map((skills) => outlineOf(skills, had, known));
  const profileEmpty = !hasKnownSkill(profile);
  const matches = matchPremiums(premiumsFor(role, market.premiums), outlines, had, role, market.sources);
  const claimed = new Set(matches.filter(({ askedInFull }) => askedInFull).map(({ premium }) => premium.id));
  const premiums = market.premiums.filter(({ id }) => claimed.has(id));
  const open: OpenDemand[] = [];
  const demands = outlines
    .map((outline) => {
      const asked = outline.skills.map(({ id, name }) => named(id, name));
      if (outline.had !== 'no') {
        const ids = asked.flatMap(({ id }) => (had.has(id) ? id : []));
        return withFigures(outline, figuresOf(ids, AS_IF_NOTHING_HAD, market, role), market);
      }
      const best = bestOf(asked, had, premiums, market, role);
      const demand = withFigures(outline, best.figures, market);
      open.push({ demand, best });
      return demand;
    })
    .toSorted(byWeight);
  const counted = countFigures(open.map(listed), had);
  const weighsAgainst = demands
    .filter(isLacking)
    .map((demand) => weighed(demand, counted.get(demand.id)))
    .toSorted((a, b) => b.score - a.score);
  return {
    profileEmpty,
    demands,
    essential: count(demands, 'essential'),
    desirable: count(demands, 'desirable'),
    premiums: matches,
    weighsMost: demands.find(({ id }) => id === weighsAgainst[0]?.id) ?? null,
    weighsAgainst: profileEmpty ? [] : weighsAgainst,
    learn: profileEmpty ? [] : learnForPosting(open, counted),
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

function outlineOf(
  skills: readonly [PostingSkill, ...PostingSkill[]],
  had: ReadonlyMap<string, readonly string[]>,
  known: readonly ProfileSkill[],
): Outline {
  const [first] = skills;
  const ids = skills.map((skill) => skill.id);
  const giving = ids.flatMap((id) => had.get(id) ?? []);
  const hadBy = known.filter(({ id }) => id !== null && giving.includes(id));
  const direct = hadBy.some(({ id }) => id !== null && ids.includes(id));
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
  };
}

function withFigures(outline: Outline, { market, gap, figuresOf: of }: Figures, { sources }: SkillData): SkillDemand {
  return { ...outline, market: market && cite(market, sources), gap: gap && cite(gap, sources), figuresOf: of };
}

function yearsOf(skills: readonly PostingSkill[], hadBy: readonly ProfileSkill[]): SkillDemand['years'] {
  // Years of any one alternative are enough, so the lowest number asked counts.
  const asked = skills.flatMap((skill) => skill.years ?? []).toSorted((a, b) => a - b)[0];
  if (asked === undefined) return null;
  const years = hadBy.flatMap((skill) => skill.years ?? []);
  const most = years.length > 0 ? Math.max(...years) : null;
  return { asked, had: most, enough: most === null ? null : most >= asked };
}

/** Whether the user does not meet the demand. A skill that is only mentioned need not be met. */
function isLacking({ had, requirement }: SkillDemand): boolean {
  return had === 'no' && requirement !== 'mentioned';
}

function listed({ demand: { id, skills, requirement, market, gap }, best }: OpenDemand): Listed {
  const name = skills.map((skill) => named(skill.id, skill.name).name).join(' / ');
  return { id, name, skill: best.id, requirement, market, gap };
}

function weighed(demand: SkillDemand, counted: Counted | undefined): WeighedDemand {
  const { id, requirement } = demand;
  const terms = scoreTerms({
    essential: Number(requirement === 'essential'),
    desirable: Number(requirement === 'desirable'),
    demand: isSoft(demand) ? 0 : (counted?.demandPct ?? 0),
  });
  return { id, terms, score: scoreOf(terms) };
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

/** The share of adverts that ask for it, in per cent. */
function weight(demand: SkillDemand): number {
  return isSoft(demand) ? 0 : ((demand.market ?? demand.gap)?.demandPct ?? 0);
}

/**
 * The demand for soft skills is not weighed: every advert asks for them and nobody lists them, so one that a profile
 * leaves out must not outweigh a tool.
 */
function isSoft({ market }: SkillDemand): boolean {
  return market?.kind === 'soft';
}

import type { Market } from '../../market/market';
import type { JobPosting, PostingSkill, Requirement } from '../../model/job-posting';
import { hasKnownSkill, hasSkillNamed, type Profile, type ProfileSkill } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { cite } from '../result/cite';
import type { SkillDemand, SkillsComparison, WeighedDemand } from '../result/skills-comparison';
import { bestOf, named } from './best-of';
import { compareLevel } from './compare-level';
import { type Figures, figuresOf } from './figures-of';
import { learnForPosting, type OpenDemand, type RankedDemand, rankDemands } from './learn-next';
import { matchPremiums, premiumsFor } from './match-premiums';

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
  const demands = outlines.map((outline) => {
    const asked = outline.skills.map(({ id, name }) => named(id, name));
    if (outline.had !== 'no') {
      const ids = asked.flatMap(({ id }) => (had.has(id) ? id : []));
      return withFigures(outline, figuresOf(ids, AS_IF_NOTHING_HAD, market, role), market);
    }
    const best = bestOf(asked, had, premiums, market, role);
    const demand = withFigures(outline, best.figures, market);
    open.push({ demand, best });
    return demand;
  });
  const ranked = rankDemands(open, had);
  const lacking = ranked.filter(({ demand }) => demand.requirement !== 'mentioned');
  return {
    profileEmpty,
    demands: inOrder(demands, ranked),
    essential: count(demands, 'essential'),
    desirable: count(demands, 'desirable'),
    premiums: matches,
    weighsMost: lacking[0]?.demand ?? null,
    weighsAgainst: profileEmpty
      ? []
      : lacking.map(({ demand: { id }, entry: { terms, score } }): WeighedDemand => ({ id, terms, score })),
    learn: profileEmpty ? [] : learnForPosting(ranked),
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

function count(demands: readonly SkillDemand[], requirement: Requirement): { had: number; asked: number } {
  const asked = demands.filter((demand) => demand.requirement === requirement);
  return { asked: asked.length, had: asked.filter((demand) => demand.had !== 'no').length };
}

/**
 * Essential first, unmet first, then the unmet by the ranking and the others by market demand. Equal demands keep the
 * order of the posting.
 */
function inOrder(demands: readonly SkillDemand[], ranked: readonly RankedDemand[]): readonly SkillDemand[] {
  const place = new Map(ranked.map(({ demand }, index) => [demand.id, index]));
  return demands.toSorted(
    (a, b) =>
      ORDER.indexOf(a.requirement) - ORDER.indexOf(b.requirement) ||
      Number(a.had !== 'no') - Number(b.had !== 'no') ||
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
      demandPct(b) - demandPct(a),
  );
}

/** The share of adverts that ask for it, in per cent. That of a soft skill is not weighed: every advert asks for them. */
function demandPct({ market, gap }: SkillDemand): number {
  return market?.kind === 'soft' ? 0 : ((market ?? gap)?.demandPct ?? 0);
}

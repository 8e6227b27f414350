import type { Market } from '../../market/market';
import type { Role } from '../../model/job-posting';
import type { Profile } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { forRole } from '../bands/for-role';
import { cite } from '../result/cite';
import type { LearnNext, SkillDemand } from '../result/skills-comparison';
import { type Best, bestOf, byName, named } from './best-of';
import { type Counted, countFigures, type Listed } from './count-figures';
import { premiumsFor } from './match-premiums';
import { missingParts } from './missing-parts';
import { gapPoints, scoreOf, scoreTerms } from './weights';

type Had = ReadonlyMap<string, unknown>;
type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;

/** The longest list for one posting. It is sent to the page with everything else, and nobody learns more at once. */
const MOST_FOR_POSTING = 10;

/** One entry of the list before it is ranked: the skill, and what it would answer. */
type Choice = Omit<LearnNext, 'countedWith' | 'terms' | 'score'>;

/** An unmet demand of the posting, with the skill that is named for it. */
export interface OpenDemand {
  readonly demand: SkillDemand;
  readonly best: Best;
}

/** An unmet demand with its place in the ranking: the first weighs most. */
export interface RankedDemand {
  readonly demand: SkillDemand;
  readonly entry: LearnNext;
}

/**
 * Ranks the unmet demands of a posting, the heaviest first. This one order holds everywhere: for the skill that weighs
 * most, for what weighs against the match, for what to learn, and within the list of demands. Each demand counts once,
 * so a broad skill stays in the list when one of its tools is asked too; the tools are named as ways to it. Of
 * alternatives the best one is named, with the others in `instead`. Soft skills come after all others, whatever their
 * demand: every advert asks for them, nobody lists them, and nobody is short of a course in teamwork. Of equal scores a
 * broad skill comes before its tools, and else the name decides; of equal alternatives the one that the posting names
 * first is taken.
 */
export function rankDemands(open: readonly OpenDemand[], had: Had): readonly RankedDemand[] {
  const counted = countFigures(open.map(listed), had);
  return open
    .map(({ demand, best: { figures: _, ...best } }): RankedDemand => {
      const choice = {
        ...best,
        closes: {
          essential: Number(demand.requirement === 'essential'),
          desirable: Number(demand.requirement === 'desirable'),
        },
        market: demand.market,
        gap: demand.gap,
        figuresOf: demand.figuresOf,
        ways: waysTo(best.id, open),
      };
      return { demand, entry: weighed(choice, counted.get(demand.id)) };
    })
    .toSorted((a, b) => byScore(a.entry, b.entry));
}

/** What to learn for a posting, best first. A skill without points has no entry. */
export function learnForPosting(ranked: readonly RankedDemand[]): readonly LearnNext[] {
  return ranked
    .map(({ entry }) => entry)
    .filter(({ score }) => score > 0)
    .slice(0, MOST_FOR_POSTING);
}

function listed({ demand: { id, skills, requirement, market, gap }, best }: OpenDemand): Listed {
  const name = skills.map((skill) => named(skill.id, skill.name).name).join(' / ');
  return { id, name, skill: best.id, requirement, market, gap };
}

/**
 * What to learn without a posting: one entry for each part of a tracked market skill, a gap or a premium that the profile
 * lacks. For a role without figures, and for none, the ML engineer's are used.
 */
export function learnForMarket(profile: Profile, market: SkillData, wanted: Role | null): readonly LearnNext[] {
  const role = wanted ?? 'machine-learning-engineer';
  const had = skillsHad(profile.skills.flatMap(({ id }) => id ?? []));
  const premiums = premiumsFor(role, market.premiums);
  const lacking = [
    ...[...forRole(market.marketSkills, role), ...forRole(market.gaps, role)].flatMap((each) =>
      missingParts(each, had),
    ),
    ...premiums.flatMap(({ parts }) => missingParts({ parts: parts.map(({ skills }) => skills) }, had)),
  ];
  const choices = new Map<string, Choice>();
  for (const ids of lacking) {
    const { figures, ...best } = bestOf(
      ids.map((id) => named(id)),
      had,
      premiums,
      market,
      role,
    );
    if (choices.has(best.id)) continue;
    const { market: record, gap } = figures;
    choices.set(best.id, {
      ...best,
      ways: [],
      closes: { essential: 0, desirable: 0 },
      market: record && cite(record, market.sources),
      gap: gap && cite(gap, market.sources),
      figuresOf: figures.figuresOf,
    });
  }
  const listed = [...choices.values()].map(
    ({ id, name, market: record, gap }): Listed => ({ id, name, skill: id, requirement: null, market: record, gap }),
  );
  const counted = countFigures(listed, had);
  return [...choices.values()]
    .map((choice) => weighed(choice, counted.get(choice.id)))
    .filter(({ score }) => score > 0)
    .toSorted(byScore);
}

/** The other skills of the posting's unmet demands that bring a skill with them. */
function waysTo(id: string, open: readonly OpenDemand[]): LearnNext['ways'] {
  const others = new Map(open.flatMap(({ demand: { skills } }) => skills.map((each) => [each.id, each] as const)));
  others.delete(id);
  return [...others.values()]
    .filter((other) => skillsHad([other.id]).has(id))
    .map((other) => ({ id: other.id, name: named(other.id, other.name).name }))
    .toSorted(byName);
}

function weighed(choice: Choice, counted: Counted | undefined): LearnNext {
  const { closes, gap, premium } = choice;
  const terms = scoreTerms({
    ...closes,
    demand: counted?.demandPct ?? 0,
    gap: gap ? gapPoints(gap) : 0,
    gapSharedBy: counted?.gapSharedBy ?? 1,
    premium: premium?.premiumPct ?? 0,
  });
  return { ...choice, countedWith: counted?.countedWith ?? null, terms, score: scoreOf(terms) };
}

function byScore(a: LearnNext, b: LearnNext): number {
  return (
    Number(a.kind === 'soft') - Number(b.kind === 'soft') ||
    b.score - a.score ||
    b.ways.length - a.ways.length ||
    byName(a, b)
  );
}

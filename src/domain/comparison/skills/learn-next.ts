import type { Market, SkillPremium } from '../../market/market';
import type { Role } from '../../model/job-posting';
import type { Profile } from '../../model/profile';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { skillOf } from '../../reading/skills/vocabulary/skill-of';
import { forRole } from '../bands/for-role';
import { cite } from '../result/cite';
import type { LearnNext, SkillDemand } from '../result/skills-comparison';
import { type Counted, countFigures, type Listed } from './count-figures';
import { figuresOf } from './figures-of';
import { premiumsCompletedBy, premiumsFor } from './match-premiums';
import { idsOf, missingParts, type Parted } from './missing-parts';
import { gapPoints, scoreOf, scoreTerms } from './weights';

type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;
type Had = ReadonlyMap<string, readonly string[]>;
type Named = LearnNext['instead'][number];

/** The longest list for one posting. It is sent to the page with everything else, and nobody learns more at once. */
const MOST_FOR_POSTING = 10;

/** One entry of the list before it is ranked: the skill, and what it would answer. */
type Choice = Pick<
  LearnNext,
  'id' | 'name' | 'kind' | 'instead' | 'ways' | 'closes' | 'market' | 'gap' | 'figuresOf'
> & {
  readonly premium: LearnNext['premium'];
};

/**
 * What this user should learn for this posting, best first. Each unmet demand has one entry, with the sum that ranks it
 * (`WEIGHTS`), and counts in that entry only. So a broad skill stays in the list when one of its tools is asked too;
 * the tools are named as ways to it. Of alternatives the best one is named, with the others in `instead`. Soft skills
 * come after all others, whatever their demand: nobody is short of a course in teamwork. A skill without points has no
 * entry. Of equal scores a broad skill comes before its tools, and else the name decides; of equal alternatives the one
 * that the posting names first is taken.
 * `claimed` holds the premiums that the posting asks for in full, and `counted` what each demand may count, by its id.
 */
export function learnForPosting(
  demands: readonly SkillDemand[],
  counted: ReadonlyMap<string, Counted>,
  had: Had,
  claimed: readonly SkillPremium[],
  sources: Market['sources'],
): readonly LearnNext[] {
  const open = demands.filter((demand) => demand.had === 'no');
  const entries = open.map((demand) => {
    const asked = demand.skills.map(({ id, name }) => named(id, name));
    const choice = {
      ...bestOf(asked, demand, had, claimed, sources),
      closes: {
        essential: Number(demand.requirement === 'essential'),
        desirable: Number(demand.requirement === 'desirable'),
      },
      market: demand.market,
      gap: demand.gap,
      figuresOf: demand.figuresOf,
    };
    return weighed({ ...choice, ways: waysTo(choice.id, open) }, counted.get(demand.id));
  });
  return ranked(entries).slice(0, MOST_FOR_POSTING);
}

/**
 * The same without a posting: one entry for each part of a tracked market skill, a gap or a premium that the profile
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
  const choices = new Map<string, { readonly choice: Choice; readonly ids: readonly string[] }>();
  for (const ids of lacking) {
    const figures = figuresOf(ids, had, market, role);
    const { market: record, gap, figuresOf: of } = figures;
    const best = bestOf(
      ids.map((id) => named(id)),
      figures,
      had,
      premiums,
      market.sources,
    );
    if (choices.has(best.id)) continue;
    const choice = {
      ...best,
      ways: [],
      closes: { essential: 0, desirable: 0 },
      market: record && cite(record, market.sources),
      gap: gap && cite(gap, market.sources),
      figuresOf: of,
    };
    choices.set(best.id, { choice, ids });
  }
  const listed = [...choices.values()].map(
    ({ choice: { id, name, market: record, gap }, ids }): Listed => ({
      id,
      name,
      ids,
      requirement: null,
      market: record,
      gap,
    }),
  );
  const counted = countFigures(listed, had);
  return ranked([...choices.values()].map(({ choice }) => weighed(choice, counted.get(choice.id))));
}

/**
 * The skill to name among some of which any one is enough, and the others that would be as good: first one that
 * completes the highest premium, then one that the figures are about, then a broad one before its tools.
 */
function bestOf(
  skills: readonly (Named & Pick<LearnNext, 'kind'>)[],
  { market, gap }: { readonly market: Parted | null; readonly gap: Parted | null },
  had: Had,
  premiums: readonly SkillPremium[],
  sources: Market['sources'],
): Pick<LearnNext, 'id' | 'name' | 'kind' | 'instead' | 'premium'> {
  const candidates = skills.map((skill) => {
    const gained = [...skillsHad([skill.id]).keys()];
    return { ...skill, gained, premium: premiumsCompletedBy(gained, premiums, had, sources)[0] ?? null };
  });
  const tracked = market ?? gap;
  const isTracked = (id: string) => tracked !== null && idsOf(tracked).includes(id);
  const isBroad = (id: string) => candidates.some((other) => other.id !== id && other.gained.includes(id));
  const [best, ...others] = candidates.toSorted(
    (a, b) =>
      Number(a.kind === 'soft') - Number(b.kind === 'soft') ||
      (b.premium?.premiumPct ?? 0) - (a.premium?.premiumPct ?? 0) ||
      Number(isTracked(b.id)) - Number(isTracked(a.id)) ||
      Number(isBroad(b.id)) - Number(isBroad(a.id)),
  );
  if (!best) throw new Error('A demand has no skill');
  const { id, name, kind, premium, gained } = best;
  // "Cloud platforms" are no alternative to AWS: they come with it.
  const instead = others
    .filter((other) => !gained.includes(other.id))
    .map((other) => ({ id: other.id, name: other.name }));
  return { id, name, kind, premium, instead: instead.toSorted(byName) };
}

/** The other skills of the posting's unmet demands that bring a skill with them. */
function waysTo(id: string, open: readonly SkillDemand[]): readonly Named[] {
  const others = new Map(open.flatMap(({ skills }) => skills.map((each) => [each.id, each] as const)));
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

function ranked(entries: readonly LearnNext[]): readonly LearnNext[] {
  return entries
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        Number(a.kind === 'soft') - Number(b.kind === 'soft') ||
        b.score - a.score ||
        b.ways.length - a.ways.length ||
        byName(a, b),
    );
}

function named(id: string, asked = id): Named & Pick<LearnNext, 'kind'> {
  const skill = skillOf(id);
  return { id, name: skill?.preferredLabel ?? asked, kind: skill?.kind ?? 'tool' };
}

/** Compares code units, so that the order is the same in every language of the browser. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

import type { Market, SkillPremium } from '../../market/market';
import type { Role } from '../../model/job-posting';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { skillOf } from '../../reading/skills/vocabulary/skill-of';
import type { LearnNext } from '../result/skills-comparison';
import { amountsOf } from './count-figures';
import { type Figures, figuresOf } from './figures-of';
import { premiumsCompletedBy } from './match-premiums';
import { idsOf } from './missing-parts';
import { scoreOf, scoreTerms } from './weights';

type Had = ReadonlyMap<string, readonly string[]>;
type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'sources'>;

/** A skill of the vocabulary by its preferred label. */
export type NamedKind = Pick<LearnNext, 'id' | 'name' | 'kind'>;

/** The skill to name among some of which any one is enough, with the figures that hold for it and not for the others. */
export interface Best extends NamedKind, Pick<LearnNext, 'instead' | 'premium'> {
  readonly figures: Figures;
}

/**
 * The skill to name among some of which any one is enough, and the others that would answer as well: first one that
 * completes the highest premium, then the one with the most points of published figures, then one that the figures are
 * about, then a broad one before its tools. Its figures are its own: AWS fills nothing of a gap that Kubernetes fills.
 */
export function bestOf(
  skills: readonly NamedKind[],
  had: Had,
  premiums: readonly SkillPremium[],
  market: SkillData,
  role: Role | null,
): Best {
  const ids = skills.map(({ id }) => id);
  const candidates = skills.map((skill) => {
    const gained = [...skillsHad([skill.id]).keys()];
    const figures = figuresOf([skill.id], had, market, role, ids);
    const tracked = figures.market ?? figures.gap;
    return {
      ...skill,
      gained,
      figures,
      premium: premiumsCompletedBy(gained, premiums, had, market.sources)[0] ?? null,
      points: scoreOf(scoreTerms(amountsOf({ skill: skill.id, ...figures }, had))),
      isTracked: tracked !== null && idsOf(tracked).includes(skill.id),
    };
  });
  const isBroad = (id: string) => candidates.some((other) => other.id !== id && other.gained.includes(id));
  const [best, ...others] = candidates.toSorted(
    (a, b) =>
      Number(a.kind === 'soft') - Number(b.kind === 'soft') ||
      (b.premium?.premiumPct ?? 0) - (a.premium?.premiumPct ?? 0) ||
      b.points - a.points ||
      Number(b.isTracked) - Number(a.isTracked) ||
      Number(isBroad(b.id)) - Number(isBroad(a.id)),
  );
  if (!best) throw new Error('A demand has no skill');
  const { id, name, kind, premium, gained, figures } = best;
  // "Cloud platforms" are no alternative to AWS: they come with it.
  const instead = others
    .filter((other) => !gained.includes(other.id))
    .map((other) => ({ id: other.id, name: other.name }));
  return { id, name, kind, premium, figures, instead: instead.toSorted(byName) };
}

/** A skill by its preferred label, or by the words of the posting where the vocabulary does not know it. */
export function named(id: string, asked = id): NamedKind {
  const skill = skillOf(id);
  return { id, name: skill?.preferredLabel ?? asked, kind: skill?.kind ?? 'tool' };
}

/** Compares code units, so that the order is the same in every language of the browser. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

import { type ScoreTerm, WEIGHT_KINDS, type WeightKind } from '../result/skills-comparison';

/**
 * How many points each thing counts when demands are weighed and skills to learn are ranked. The panel shows the sum on
 * request. Only the order of the results has a meaning: points are neither pounds nor per cent.
 */
export const WEIGHTS = {
  /**
   * For each essential that the skill answers. The other weights are measured by this one: what a posting insists on
   * decides.
   */
  essential: 100,
  /** For each desirable. Less than half of an essential, because one may be hired without it. */
  desirable: 40,
  /**
   * For each per cent of the role's adverts that ask for the skill. Half a point, so that the highest demand with a
   * desirable (40 + 50) stays below any essential: market demand orders equal demands and does not overrule the
   * posting.
   */
  demand: 0.5,
  /** For each percentage point by which demand exceeds supply. Half a point, since demand is already counted above. */
  gap: 0.5,
  /**
   * For each per cent of pay above the band that the highest combination which this skill alone completes is worth.
   * With two points, 15 to 22 per cent of pay weigh about as much as a desirable. Premiums are never added together.
   */
  premium: 2,
} as const satisfies Record<WeightKind, number>;

/** The terms of a score, in the order of the weights. An amount that is left out, zero or negative adds no term. */
export function scoreTerms(amounts: Readonly<Partial<Record<WeightKind, number>>>): readonly ScoreTerm[] {
  return WEIGHT_KINDS.flatMap((kind) => {
    const amount = amounts[kind] ?? 0;
    const weight = WEIGHTS[kind];
    return amount > 0 ? [{ kind, amount, weight, points: amount * weight }] : [];
  });
}

/** The sum of the terms. */
export function scoreOf(terms: readonly ScoreTerm[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}

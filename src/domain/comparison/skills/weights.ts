import { type ScoreTerm, WEIGHT_KINDS, type WeightKind } from '../result/skills-comparison';

/**
 * What each thing counts when demands are weighed and skills to learn are ranked, in points. Written here once; the
 * panel shows the sum on request. Only the order of the results means anything: points are not pounds and not per cent.
 */
export const WEIGHTS = {
  /** For each essential that it answers: the unit that the others are set against. What a posting insists on decides first. */
  essential: 100,
  /** A desirable counts less than half: adverts say that one may be hired without it. */
  desirable: 40,
  /**
   * Per cent of the role's adverts that ask for it. Half a point, so that the highest demand with a desirable (40 + 50)
   * stays below any essential: demand orders what is asked alike, it does not overrule the posting.
   */
  demand: 0.5,
  /** Per point of demand over supply: how few who could apply have it. Half, since demand is counted already. */
  gap: 0.5,
  /**
   * Per cent of pay above the band, for the one highest combination that this skill alone completes. Two points: 15 to
   * 22 per cent of pay then weigh about as much as a desirable. Premiums are never added together.
   */
  premium: 2,
} as const satisfies Record<WeightKind, number>;

/** The terms of a score, in the order of the weights. An amount that is left out, 0 or below adds none. */
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

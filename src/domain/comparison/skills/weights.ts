import type { SkillGap } from '../../market/market';
import { type ScoreTerm, WEIGHT_KINDS, type WeightKind } from '../result/skills-comparison';

/**
 * How many points each thing counts when demands are weighed and skills to learn are ranked. The panel shows the sum on
 * request. Only the order of the results has a meaning: points are neither pounds nor per cent.
 *
 * What the posting says decides, and the market only orders what the posting asks for equally. So all that the market
 * can add (100 × 0.3 + 22 × 0.1 = 32.2 points) is less than one step of the posting's own scale: a desirable never
 * outranks an essential, nor a skill that is only mentioned a desirable.
 */
export const WEIGHTS = {
  /** For an essential that the skill answers. The other weights are measured by this one. */
  essential: 100,
  /** For a desirable. Half of an essential, because one may be hired without it. */
  desirable: 50,
  /** For each per cent of the role's adverts that ask for the skill, without those that count in `gap`. */
  demand: 0.1,
  /**
   * For each point of a gap, which is a per cent of adverts that ask for more than people list. Such an advert counts
   * three times as much, and only here: it is taken off the demand, which would otherwise count it twice. Three times,
   * because the skills of one gap share its points. Even a fifth of the largest gap (8.4 points) brings a demand of 58 %
   * before one of 72 % without a gap; and a gap of 20 points with a demand of 35 % does not come before a demand of 78 %.
   */
  gap: 0.3,
  /**
   * For each per cent of the highest premium that this skill alone completes: as much as for a per cent of adverts,
   * since no publisher states what it is paid on top of. Even 100 % would count less than a desirable. Premiums are
   * never added together.
   */
  premium: 0.1,
} as const satisfies Record<WeightKind, number>;

/** The points of a gap: demand minus supply, in per cent of adverts. Not below 0. */
export function gapPoints({ demandPct, supplyPct }: Pick<SkillGap, 'demandPct' | 'supplyPct'>): number {
  return Math.max(demandPct - supplyPct, 0);
}

/** An amount of each kind, and by how many entries of the list that of `gap` is shared. */
export type Amounts = Readonly<Partial<Record<WeightKind, number>>> & { readonly gapSharedBy?: number };

/**
 * The terms of a score, in the order of the weights. An amount that is left out, zero or negative adds no term. What
 * counts as gap is taken off the demand.
 */
export function scoreTerms({ gapSharedBy = 1, ...amounts }: Amounts): readonly ScoreTerm[] {
  const inGap = Math.max(amounts.gap ?? 0, 0) / gapSharedBy;
  return WEIGHT_KINDS.flatMap((kind) => {
    const amount = amounts[kind] ?? 0;
    if (amount <= 0) return [];
    const weight = WEIGHTS[kind];
    const sharedBy = kind === 'gap' ? gapSharedBy : 1;
    const less = kind === 'demand' ? Math.min(inGap, amount) : 0;
    return [{ kind, amount, less, sharedBy, weight, points: ((amount - less) / sharedBy) * weight }];
  });
}

/** The sum of the terms. */
export function scoreOf(terms: readonly ScoreTerm[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}

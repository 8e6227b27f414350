import type { LearnNext, WeighedDemand } from '../../../src/domain/comparison/result/skills-comparison';
import { scoreOf, scoreTerms } from '../../../src/domain/comparison/skills/weights';

import { gap, market, premium } from './market';

/** A lacking demand with its sum, by the real weights. */
export const weighed = (id: string, amounts: Parameters<typeof scoreTerms>[0]): WeighedDemand => {
  const terms = scoreTerms(amounts);
  return { id, terms, score: scoreOf(terms) };
};

/** A skill to learn, with the sum that follows from its figures. */
export const learnNext = (name: string, rest: Partial<LearnNext>): LearnNext => {
  const entry = { closes: { essential: 0, desirable: 0 }, market: null, gap: null, premium: null, ...rest };
  const terms = scoreTerms({
    ...entry.closes,
    demand: entry.market?.demandPct ?? entry.gap?.demandPct ?? 0,
    gap: entry.gap ? entry.gap.demandPct - entry.gap.supplyPct : 0,
    premium: entry.premium?.premiumPct ?? 0,
  });
  const id = name.toLowerCase();
  return { id, name, kind: 'tool', instead: [], ...entry, terms, score: scoreOf(terms) };
};

/** What the market would have a user learn. */
export const TO_LEARN: readonly LearnNext[] = [
  learnNext('Kubernetes', {
    market: market('Kubernetes', 65),
    gap: gap('Production', 70, 28),
    premium: premium(18, 'MLOps'),
  }),
  learnNext('AWS', { market: market('Cloud', 75), instead: [{ id: 'azure', name: 'Azure' }] }),
];

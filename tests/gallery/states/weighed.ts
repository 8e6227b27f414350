import type { LearnNext, WeighedDemand } from '../../../src/domain/comparison/result/skills-comparison';
import { gapPoints, scoreOf, scoreTerms } from '../../../src/domain/comparison/skills/weights';

/** A lacking demand with its sum, worked out with the real weights. */
export const weighed = (id: string, amounts: Parameters<typeof scoreTerms>[0]): WeighedDemand => {
  const terms = scoreTerms(amounts);
  return { id, terms, score: scoreOf(terms) };
};

/** A skill worth learning, with the sum that its figures give. */
export const learnNext = (name: string, rest: Partial<LearnNext>): LearnNext => {
  const entry = {
    closes: { essential: 0, desirable: 0 },
    ways: [],
    market: null,
    gap: null,
    figuresOf: null,
    countedWith: null,
    premium: null,
    ...rest,
  };
  const terms = scoreTerms({
    ...entry.closes,
    demand: entry.market?.demandPct ?? entry.gap?.demandPct ?? 0,
    gap: entry.gap ? gapPoints(entry.gap) : 0,
    premium: entry.premium?.premiumPct ?? 0,
  });
  const id = name.toLowerCase();
  return { id, name, kind: 'tool', instead: [], ...entry, terms, score: scoreOf(terms) };
};

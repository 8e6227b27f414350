import type { ScoreTerm } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { listWords } from '../sentence';

/** The part of a sum that is counted, which comes before its weight. */
const amountWords = ({ kind, amount, less, sharedBy }: ScoreTerm): string => {
  switch (kind) {
    case 'essential':
    case 'desirable':
      return t(`skills.${kind}`, amount);
    case 'gap': {
      const gap = t('weight.gap', amount);
      return sharedBy > 1 ? t('weight.shared', [gap, sharedBy]) : gap;
    }
    case 'demand':
      return less > 0 ? t('weight.demandLess', [amount, points(less)]) : t('weight.demand', [amount]);
    case 'premium':
      return t('weight.premium', [amount]);
  }
};

/** Writes points as people would: "32.5", with no more digits than the weights have. */
const points = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Writes out the sum behind a score: "1 essential × 100 + (65 − 21)% of adverts × 0.1 + 42 points of gap ÷ 2 × 0.3 =
 * 110.7". A gap is divided by the number of skills that it takes or that share it, and what it counts is taken off the demand.
 */
export const sumWords = (terms: readonly ScoreTerm[]): string => {
  const parts = terms.map((term) => t('weight.times', [amountWords(term), term.weight]));
  return t('weight.sum', [parts.join(' + '), points(terms.reduce((sum, term) => sum + term.points, 0))]);
};

/** Explains the weights, to be shown beside the sums. */
export const weightsReason = (): string => t('weight.reason');

/** "EKS". Where others would be as good: "AWS (or Azure or GCP)". */
export const withAlternatives = (name: string, instead: readonly { readonly name: string }[]): string =>
  instead.length === 0
    ? name
    : t('weight.instead', [
        name,
        listWords(
          instead.map((other) => other.name),
          'or',
        ),
      ]);

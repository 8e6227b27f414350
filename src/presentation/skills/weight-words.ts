import type { ScoreTerm, WeightKind } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { listWords } from '../sentence';

/** The part of a sum that is counted, which comes before its weight. */
const amountWords = (kind: WeightKind, amount: number): string => {
  switch (kind) {
    case 'essential':
    case 'desirable':
      return t(`skills.${kind}`, amount);
    case 'gap':
      return t('weight.gap', amount);
    case 'demand':
    case 'premium':
      return t(`weight.${kind}`, [amount]);
  }
};

/** Writes points as people would: "32.5", with no more digits than the weights have. */
const points = (value: number): string => String(Math.round(value * 10) / 10);

/** Writes out the sum behind a score: "1 essential × 100 + 65% of adverts × 0.5 = 132.5". */
export const sumWords = (terms: readonly ScoreTerm[]): string => {
  const parts = terms.map(({ kind, amount, weight }) => t('weight.times', [amountWords(kind, amount), weight]));
  return t('weight.sum', [parts.join(' + '), points(terms.reduce((sum, term) => sum + term.points, 0))]);
};

/** Explains the weights, to be shown beside the sums. */
export const weightsReason = (): string => t('weight.reason');

/** The same for the list of what to learn. */
export const learnReason = (): string => `${weightsReason()} ${t('weight.learnReason')}`;

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

import type { ScoreTerm, WeightKind } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { listWords } from '../sentence';

/** What is counted, before its weight. */
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

/** Points as people write them: "32.5", and no more digits than the weights give. */
const points = (value: number): string => String(Math.round(value * 10) / 10);

/** The sum behind a score: "1 essential × 100 + 65% of adverts × 0.5 = 132.5". */
export const sumWords = (terms: readonly ScoreTerm[]): string => {
  const parts = terms.map(({ kind, amount, weight }) => t('weight.times', [amountWords(kind, amount), weight]));
  return t('weight.sum', [parts.join(' + '), points(terms.reduce((sum, term) => sum + term.points, 0))]);
};

/** What the weights are for, beside the sums. */
export const weightsReason = (): string => t('weight.reason');

/** The same for what to learn. */
export const learnReason = (): string => `${weightsReason()} ${t('weight.learnReason')}`;

/** "EKS", or with what would do as well "AWS (or Azure or GCP)". */
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

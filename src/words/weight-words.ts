import type { ScoreTerm, WeightKind } from '../domain/comparison/weights';
import { countOf, listWords } from './sentence';

/** What is counted, before its weight. */
const AMOUNT: Readonly<Record<WeightKind, (amount: number) => string>> = {
  essential: (amount) => countOf(amount, 'essential'),
  desirable: (amount) => countOf(amount, 'desirable'),
  demand: (amount) => `${amount}% of adverts`,
  gap: (amount) => `${countOf(amount, 'point')} of gap`,
  premium: (amount) => `${amount}% more pay`,
};

/** Points as people write them: "32.5", and no more digits than the weights give. */
const points = (value: number): string => String(Math.round(value * 10) / 10);

/** The sum behind a score: "1 essential × 100 + 65% of adverts × 0.5 = 132.5". */
export const sumWords = (terms: readonly ScoreTerm[]): string => {
  const parts = terms.map(({ kind, amount, weight }) => `${AMOUNT[kind](amount)} × ${weight}`);
  return `${parts.join(' + ')} = ${points(terms.reduce((sum, term) => sum + term.points, 0))}`;
};

/** What the weights are for, beside the sums. */
export const WEIGHTS_REASON =
  'The posting’s essentials count first, its desirables less than half as much; then how many adverts ask for the skill.';

/** The same for what to learn. */
export const LEARN_REASON = `${WEIGHTS_REASON} Learning counts two things more: how many fewer people list the skill than adverts ask for it, and the highest premium that this one skill would complete. Premiums are never added together, and soft skills come last.`;

/** "EKS", or with what would do as well "AWS (or Azure or GCP)". */
export const withAlternatives = (name: string, instead: readonly { readonly name: string }[]): string =>
  instead.length === 0
    ? name
    : `${name} (or ${listWords(
        instead.map((other) => other.name),
        'or',
      )})`;

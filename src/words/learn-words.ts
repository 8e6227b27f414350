import type { LearnNext } from '../domain/comparison/learn-next';
import { countOf, listWords } from './sentence';

/** Why a skill is worth learning, in one short line: "answers 1 essential; in 65% of adverts". The sum says the rest. */
export const learnWords = ({ closes, terms, premium }: LearnNext): string => {
  const answers = [
    ...(closes.essential > 0 ? [countOf(closes.essential, 'essential')] : []),
    ...(closes.desirable > 0 ? [countOf(closes.desirable, 'desirable')] : []),
  ];
  // The very figure that counts in the sum: none where the user has what the market counts as the same.
  const demandPct = terms.find(({ kind }) => kind === 'demand')?.amount;
  return [
    ...(answers.length > 0 ? [`answers ${listWords(answers, 'and')}`] : []),
    ...(demandPct === undefined ? [] : [`in ${demandPct}% of adverts`]),
    ...(premium ? [`${premium.parts.length > 1 ? 'completes a mix ' : ''}paid about ${premium.premiumPct}% more`] : []),
  ].join('; ');
};

/** The order alone, for a line: "Kubernetes, then Spark and Terraform". */
export const learnAnswer = ([first, ...rest]: readonly Pick<LearnNext, 'name'>[]): string | null => {
  if (!first) return null;
  const then = listWords(
    rest.map(({ name }) => name),
    'and',
  );
  return then ? `${first.name}, then ${then}` : first.name;
};

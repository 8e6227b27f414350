import type { LearnNext } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { listWords } from '../sentence';

/**
 * Says in one short line why a skill is worth learning: "answers 1 essential; in 65% of adverts". The sum gives the
 * rest.
 */
export const learnWords = ({ closes, terms, premium }: LearnNext): string => {
  const answers = [
    ...(closes.essential > 0 ? [t('skills.essential', closes.essential)] : []),
    ...(closes.desirable > 0 ? [t('skills.desirable', closes.desirable)] : []),
  ];
  // The figure that counts in the sum. There is none where the user has another skill that the market counts as the
  // same.
  const demandPct = terms.find(({ kind }) => kind === 'demand')?.amount;
  return [
    ...(answers.length > 0 ? [t('learn.answers', [listWords(answers, 'and')])] : []),
    ...(demandPct === undefined ? [] : [t('learn.demand', [demandPct])]),
    ...(premium ? [t(premium.parts.length > 1 ? 'learn.completes' : 'learn.paid', [premium.premiumPct])] : []),
  ].reduce((before, part) => (before === '' ? part : t('list.semicolon', [before, part])), '');
};

/** Only the order, for one line: "Kubernetes, then Spark and Terraform". Null for an empty list. */
export const learnAnswer = ([first, ...rest]: readonly Pick<LearnNext, 'name'>[]): string | null => {
  if (!first) return null;
  const then = listWords(
    rest.map(({ name }) => name),
    'and',
  );
  return then ? t('learn.then', [first.name, then]) : first.name;
};

import type { LearnNext } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { listWords } from '../sentence';
import { figureWords } from './figure-words';

/**
 * Languages and platforms, by id. One learns these first and their tools later: nobody learns Python by scikit-learn,
 * or AWS by one of its services. Elsewhere a tool is a way to the skill: Pytest to unit testing, EKS to Kubernetes.
 */
const LEARNT_BEFORE_TOOLS: ReadonlySet<string> = new Set(
  (
    'python sql r java javascript typescript scala go rust c cpp c-sharp php ruby dart elixir kotlin swift matlab css ' +
    'linux mathematics programming aws azure gcp cloudflare sap salesforce'
  ).split(' '),
);

/**
 * Says in one line why a skill is worth learning: "asked also through dbt; answers 1 essential; in 72% of adverts". The
 * figures are those of the sum, each with the name of what it was published for.
 */
export const learnWords = (entry: LearnNext): string => {
  const { id, name, ways, closes, premium } = entry;
  const answers = [
    ...(closes.essential > 0 ? [t('skills.essential', closes.essential)] : []),
    ...(closes.desirable > 0 ? [t('skills.desirable', closes.desirable)] : []),
  ];
  const tools = ways.map((way) => way.name);
  return [
    ...(tools.length > 0
      ? [t(LEARNT_BEFORE_TOOLS.has(id) ? 'learn.through' : 'learn.ways', [listWords(tools, 'or')])]
      : []),
    ...(answers.length > 0 ? [t('learn.answers', [listWords(answers, 'and')])] : []),
    ...figureWords(name, entry),
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

import type { LearnNext } from '../domain/comparison/learn-next';
import { countOf, listWords } from './sentence';

/** Why a skill is worth learning, in one short line: "answers 1 essential; in 65% of adverts, listed by 28%". */
export const learnWords = ({ closes, market, gap, premium }: LearnNext): string => {
  const answers = [
    ...(closes.essential > 0 ? [countOf(closes.essential, 'essential')] : []),
    ...(closes.desirable > 0 ? [countOf(closes.desirable, 'desirable')] : []),
  ];
  // The gap's own demand stands where the skill is not tracked by itself.
  const demandPct = market?.demandPct ?? gap?.demandPct;
  const figures = [
    ...(demandPct === undefined ? [] : [`in ${demandPct}% of adverts`]),
    ...(gap ? [`listed by ${gap.supplyPct}%`] : []),
  ];
  return [
    ...(answers.length > 0 ? [`answers ${listWords(answers, 'and')}`] : []),
    ...(figures.length > 0 ? [figures.join(', ')] : []),
    ...(premium ? [`${premium.parts.length > 1 ? 'completes a mix ' : ''}paid about ${premium.premiumPct}% more`] : []),
  ].join('; ');
};

import type { PremiumMatch } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { listWords } from '../sentence';

/** Whether a premium may be named: the posting asks for all of it, be it under a condition. */
export const isNamed = ({ askedInFull, askedIf }: PremiumMatch): boolean => askedInFull || askedIf !== null;

/**
 * Names a premium that the posting asks for in full, what the user lacks of it, and why it is paid. One with a condition
 * is said with that condition. Of an empty profile nothing is said to be lacking. Null where the posting does not ask
 * for all of it, because then it must not be claimed.
 */
export const premiumWords = (match: PremiumMatch, profileEmpty: boolean): string | null => {
  const { premium, parts } = match;
  if (!isNamed(match)) return null;
  const labels = parts.map(({ label }) => label);
  const lacking = parts.filter(({ had }) => !had).map(({ label }) => label);
  return [
    t('skills.mix', [listWords(labels, 'and')]),
    paidWords(match),
    ...(profileEmpty ? [] : [holdWords(labels, lacking)]),
    ...(premium.why === undefined ? [] : [premium.why]),
  ].join(' ');
};

const paidWords = ({ premium: { premiumPct }, askedIf, figuresOf }: PremiumMatch): string => {
  if (figuresOf === null) return t(askedIf === null ? 'skills.mixPaid' : 'skills.mixPaidInProduction', [premiumPct]);
  const key = askedIf === null ? 'skills.mixPaidFor' : 'skills.mixPaidInProductionFor';
  return t(key, [premiumPct, rolePlural(figuresOf)]);
};

const holdWords = (labels: readonly string[], lacking: readonly string[]): string => {
  if (labels.length === 1) return t(lacking.length === 0 ? 'skills.mixHaveIt' : 'skills.mixLackIt');
  return lacking.length === 0 ? t('skills.mixHave') : t('skills.mixLack', [listWords(lacking, 'and')]);
};

import type { PremiumMatch } from '../../domain/comparison/result/skills-comparison';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { listWords } from '../sentence';

/**
 * Names a premium that the posting asks for in full, what the user lacks of it, and why it is paid. One with a condition
 * is said with that condition. Null where the posting does not ask for all of it, because then it must not be claimed.
 */
export const premiumWords = (match: PremiumMatch): string | null => {
  const { premium, parts, askedInFull, askedIf } = match;
  if (!askedInFull && askedIf === null) return null;
  const labels = parts.map(({ label }) => label);
  const lacking = parts.filter(({ had }) => !had).map(({ label }) => label);
  const sentences = [t('skills.mix', [listWords(labels, 'and')]), paidWords(match), holdWords(labels, lacking)];
  return [...sentences, ...(premium.why === undefined ? [] : [premium.why])].join(' ');
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

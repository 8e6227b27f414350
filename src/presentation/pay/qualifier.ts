import type { PayWord, Verdict } from '../../domain/comparison/result/verdict';
import { t } from '../../locales/t';

/**
 * "at best" or "or better" for one-sided pay. Null where both sides are stated, or where the open side could not change
 * the word.
 */
export const qualifierOf = ({ bound, word }: Pick<Verdict, 'bound' | 'word'>): string | null =>
  bound === 'ceiling' && word !== 'low'
    ? t('pay.atBest')
    : bound === 'floor' && word !== 'high'
      ? t('pay.orBetter')
      : null;

/** "good", "typical at best": the word in the middle of a line. */
export const ratingWords = (word: PayWord, qualifier: string | null): string =>
  qualifier ? t('card.qualified', [t(`card.word.${word}`), qualifier]) : t(`card.word.${word}`);

import type { OtherPay } from '../../domain/model/other-pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import { listWords } from '../sentence';

const percentWords = (min: number | null, max: number | null): string => {
  if (min === null) return max === null ? '' : t('percent.upTo', [max]);
  if (max === null) return t('percent.from', [min]);
  return min === max ? t('percent.exactly', [min]) : t('percent.range', [min, max]);
};

/** "bonus up to 20%", "allowance £5,000 a year", "equity". */
export const otherPayWords = ({ kind, currency, minValue, maxValue, unitText, ...percent }: OtherPay): string => {
  const amount = currency === null ? '' : formatRange({ minValue, maxValue, currency }, 'full');
  const unit = amount && unitText ? unitLabel(unitText) : '';
  return [t(`otherPay.kind.${keyOf(kind)}`), amount, unit, percentWords(percent.minPercent, percent.maxPercent)]
    .filter(Boolean)
    .join(' ');
};

/**
 * Lists everything that is paid besides base salary in one sentence, each kind and amount once. Null where the posting
 * names nothing.
 */
export const otherPayLine = (otherPay: readonly OtherPay[]): string | null => {
  const all = [...new Set(otherPay.map(otherPayWords))];
  // "bonus" adds nothing where "bonus up to 20%" is listed too.
  const phrases = all.filter((phrase) => !all.some((other) => other !== phrase && other.startsWith(`${phrase} `)));
  return phrases.length === 0 ? null : t('otherPay.line', [listWords(phrases, 'and')]);
};

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

/** All that is paid beside base salary, in one sentence, each kind and amount once; null where nothing is named. */
export const otherPayLine = (otherPay: readonly OtherPay[]): string | null => {
  const said = [...new Set(otherPay.map(otherPayWords))];
  // "bonus" says nothing where "bonus up to 20%" is said too.
  const phrases = said.filter((phrase) => !said.some((other) => other !== phrase && other.startsWith(`${phrase} `)));
  return phrases.length === 0 ? null : t('otherPay.line', [listWords(phrases, 'and')]);
};

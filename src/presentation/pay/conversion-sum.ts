import type { Conversion } from '../../domain/comparison/result/amounts';
import type { Amount } from '../../domain/model/amount';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange, roundPounds } from '../money';

type Step = Conversion['steps'][number];

/** Steps by which an amount is divided, in either direction. */
const DIVIDING: readonly Step['unit'][] = ['hours-of-job', 'share-of-full-time'];

/** When converting into a day's pay, the days of a week or year divide. Every other step multiplies. */
const stepWords = ({ count, unit }: Step, to: Conversion['to']): string =>
  DIVIDING.includes(unit) || (to === 'DAY' && (unit === 'days-a-week' || unit === 'days-a-year'))
    ? t('sum.by', [t(`unitCount.${keyOf(unit)}`, [count])])
    : t('sum.times', [t(`unitCount.${keyOf(unit)}`, [count])]);

/**
 * Writes out the sum that converted an amount, so that the user can check it: "£600 × 220 days a year = £132,000 a
 * year". `from` is the amount before the conversion, in the unit `conversion.from`.
 */
export const conversionSum = (from: Amount, to: Amount, conversion: Conversion): string => {
  const steps = conversion.steps.map((step) => stepWords(step, conversion.to)).join(' ');
  const result = t('money.aUnit', [formatRange({ amount: roundPounds(to) }, 'full'), unitLabel(conversion.to)]);
  return t('sum.line', [formatRange({ amount: from }, 'full'), steps, result]);
};

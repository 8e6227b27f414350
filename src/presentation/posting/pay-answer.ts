import type { Comparison } from '../../domain/comparison/result/comparison';
import { t } from '../../locales/t';
import { regionLabel } from '../labels';
import { formatRange } from '../money';
import { bandRange } from '../pay/band-words';

/** What the part on pay folds to: "London band £62k–£118k, median £85k"; null where nothing is compared. */
export const payAnswer = ({ pay }: Pick<Comparison, 'pay'>): string | null => {
  if (pay.kind === 'not-compared') return null;
  const { band } = pay.choice;
  const { low, median, high } = band;
  const isAlone = low === null && high === null;
  const said = [regionLabel(band.region), bandRange(band)] as const;
  if (median === null || isAlone) return t('payAnswer.band', [...said]);
  return t('payAnswer.withMedian', [...said, formatRange({ minValue: median, maxValue: median })]);
};

import type { PayComparison, WishComparison } from '../../domain/comparison/result/comparison';
import type { BaseSalary } from '../../domain/model/pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney, formatRange } from '../money';

type Doubt = Extract<PayComparison, { kind: 'stated' }>['doubts'][number];

/** Says what is odd about a stated figure. The figure is shown as it is, with this note beside it. */
export const caveatNote = (doubt: Doubt): string => t(`payNote.doubt.${keyOf(doubt)}`);

/** "£5,000 a year over the £90,000 that you want". Null where the two cannot be compared. */
export const wishWords = (wish: WishComparison): string | null => {
  const { wanted, unitText, statedMinusWanted: difference, outOfReach } = wish;
  if (difference === null) return null;
  const want = [formatMoney(wanted), unitLabel(unitText)] as const;
  if (Math.round(difference) === 0) return t('payNote.matches', [...want]);
  const by = formatMoney(Math.abs(Math.round(difference)));
  const how = difference > 0 ? 'over' : outOfReach === false ? 'underButReached' : 'under';
  return t(`payNote.${how}`, [by, ...want]);
};

/**
 * Says what an implausible stated amount may mean. It is a suggestion to the reader and is never compared with the
 * market.
 */
export const correctionWords = (correction: BaseSalary): string =>
  t('payNote.correction', [formatRange(correction, 'full'), unitLabel(correction.unitText)]);

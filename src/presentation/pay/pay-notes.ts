import type { PayComparison, PayDoubt, WishComparison } from '../../domain/comparison/result/comparison';
import type { JobPosting } from '../../domain/model/job-posting';
import type { BaseSalary } from '../../domain/model/pay';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney, formatRange } from '../money';

/** Says what is odd about a stated figure. The figure is shown as it is, with this note beside it. */
export const caveatNote = (doubt: PayDoubt): string => t(`payNote.doubt.${keyOf(doubt)}`);

/**
 * What a day rate leaves open: the published rates do not say on which side of IR35 they are, and the side decides what
 * is left of one. Null for other pay.
 */
export const rateWords = ({ ir35 }: Pick<JobPosting, 'ir35'>, pay: PayComparison): string | null => {
  const isRate = pay.kind === 'stated' && pay.choice.band.unitText === 'DAY';
  return isRate ? t(`payNote.rate.${ir35?.value ?? 'unknown'}`) : null;
};

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

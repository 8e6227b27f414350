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

/**
 * "£5,000 over the £90,000 a year you want", "At most £5,000 over …", "From £3,000 under to £2,000 over …". One-sided pay
 * leaves open how far it goes. Null where the two cannot be compared.
 */
export const wishWords = ({ wanted, unitText, lowOver, highOver }: WishComparison): string | null => {
  const want = [formatMoney(wanted), unitLabel(unitText)] as const;
  const by = (pounds: number) => formatMoney(Math.abs(pounds));
  if (lowOver === null && highOver === null) return null;
  if (lowOver === highOver && lowOver !== null) {
    return lowOver === 0
      ? t('payNote.matches', [...want])
      : t(`payNote.${lowOver > 0 ? 'over' : 'under'}`, [by(lowOver), ...want]);
  }
  if (lowOver === 0) return t('payNote.lowMatches', [...want]);
  if (highOver === 0) return t('payNote.topMatches', [...want]);
  if (highOver === null) return t(`payNote.from.${(lowOver ?? 0) > 0 ? 'over' : 'under'}`, [by(lowOver ?? 0), ...want]);
  if (lowOver === null || highOver < 0) {
    return t(`payNote.upTo.${highOver > 0 ? 'over' : 'under'}`, [by(highOver), ...want]);
  }
  return lowOver > 0
    ? t('payNote.atLeastOver', [by(lowOver), ...want])
    : t('payNote.across', [by(lowOver), by(highOver), ...want]);
};

/**
 * Says what an implausible stated amount may mean. It is a suggestion to the reader and is never compared with the
 * market.
 */
export const correctionWords = (correction: BaseSalary): string =>
  t('payNote.correction', [formatRange(correction, 'full'), unitLabel(correction.unitText)]);

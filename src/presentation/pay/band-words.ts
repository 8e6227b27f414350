import type { Cited } from '../../domain/comparison/result/cite';
import type { BandChoice, BandFallback, BandPosition } from '../../domain/comparison/result/comparison';
import type { SalaryBand } from '../../domain/market/market';
import { amountOf, exactly } from '../../domain/model/amount';
import { t } from '../../locales/t';
import { regionLabel, shortRole, shortRolePlural, unitLabel } from '../labels';
import { formatRange } from '../money';

/** "£50k–£105k", or "about £75k" where the publisher gives only the median. The unit is added to a day rate. */
export const bandRange = (band: Cited<SalaryBand>, style: 'compact' | 'full' = 'compact'): string => {
  const { low, median, high, openEnded } = band;
  const alone = low === null && high === null && median !== null;
  const range = alone
    ? t('money.about', [formatRange({ amount: exactly(median), openEnded }, style)])
    : formatRange({ amount: amountOf(low, high), openEnded }, style);
  return band.unitText === 'DAY' ? t('money.aUnit', [range, unitLabel('DAY')]) : range;
};

/**
 * Says whom a band is for: "a mid-level ML engineer", "a permanent senior data scientist", "ML engineers of all
 * levels". A headline band over all levels counts as mid-level, unless another level was asked for and has no band.
 */
export const bandPerson = ({ band, fallbacks }: BandChoice, asPermanent = false): string => {
  const isFallback = (kind: BandFallback['kind']) => fallbacks.some((fallback) => fallback.kind === kind);
  const permanent = asPermanent || (isFallback('contract-type') && band.contractType === 'permanent');
  const kind = permanent ? 'permanent' : 'person';
  if (band.seniority === 'all' && isFallback('seniority')) return t(`band.${kind}s`, [shortRolePlural(band.role)]);
  return t(`seniority.${band.seniority === 'all' ? 'mid' : band.seniority}.${kind}`, [shortRole(band.role)]);
};

/**
 * "the London median for a mid-level ML engineer", "the UK day-rate median for a senior data scientist". Where no
 * median is published: "the low end of the estimated London band for a senior ML engineer".
 */
export const referenceName = (choice: BandChoice, kind: BandPosition['referenceKind'], asPermanent = false): string => {
  const { band } = choice;
  const unit = band.unitText === 'DAY' ? 'dayRate' : 'salary';
  const basis = band.basis === 'derived' ? 'estimated' : 'published';
  return t(`band.reference.${kind}.${unit}.${basis}`, [regionLabel(band.region), bandPerson(choice, asPermanent)]);
};

/**
 * "6% above", "level with". One-sided pay gives only a bound: "up to £90k" can only be *at most* 6% above, and "up to
 * £60k" is *at least* 12% below.
 */
export const positionPhrase = (position: BandPosition, reference: string): string => {
  const { percent, bound } = position;
  const isAbove = percent > 0;
  const oneSided = bound === 'ceiling' || bound === 'floor';
  if (percent === 0) return t(`band.level.${oneSided ? bound : 'both'}`, [reference]);
  const hedge = !oneSided ? 'exactly' : (bound === 'ceiling') === isAbove ? 'atMost' : 'atLeast';
  return t(`band.${isAbove ? 'above' : 'below'}.${hedge}`, [Math.abs(percent), reference]);
};

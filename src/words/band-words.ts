import type { BandChoice, BandFallback, BandPosition, Cited } from '../domain/comparison/comparison';
import type { SalaryBand } from '../domain/market/market';
import { REGION_LABELS, SENIORITY_LABELS, shortRole, shortRolePlural } from './labels';
import { formatRange, UNIT_LABELS } from './money';
import { withArticle } from './sentence';

/** "£50k–£105k", "about £75k" where the publisher gives the median alone; a day rate's unit is added. */
export const bandRange = (band: Cited<SalaryBand>, style: 'compact' | 'full' = 'compact'): string => {
  const { low, median, high, openEnded } = band;
  const alone = low === null && high === null && median !== null;
  const range = alone
    ? `about ${formatRange({ minValue: median, maxValue: median, openEnded }, style)}`
    : formatRange({ minValue: low, maxValue: high, openEnded }, style);
  return band.unitText === 'DAY' ? `${range} ${UNIT_LABELS.DAY}` : range;
};

const ENDS: Readonly<Record<Exclude<BandPosition['referenceKind'], 'median'>, string>> = {
  low: 'low end',
  middle: 'middle',
  high: 'top',
};

/**
 * Whom a band is for: "a mid-level ML engineer", "a permanent senior data scientist", "ML engineers of all levels". A
 * headline band, over all levels, answers for mid-level, unless another level was asked and none of its own is known.
 */
export const bandPerson = ({ band, fallbacks }: BandChoice, asPermanent = false): string => {
  const isFallback = (kind: BandFallback['kind']) => fallbacks.some((fallback) => fallback.kind === kind);
  const permanent = asPermanent || (isFallback('contract-type') && band.contractType === 'permanent');
  const prefix = permanent ? 'permanent ' : '';
  if (band.seniority === 'all' && isFallback('seniority'))
    return `${prefix}${shortRolePlural(band.role)} of all levels`;
  const level = SENIORITY_LABELS[band.seniority === 'all' ? 'mid' : band.seniority];
  return withArticle(`${prefix}${level} ${shortRole(band.role)}`);
};

/**
 * "the London median for a mid-level ML engineer", "the UK day-rate median for a senior data scientist", and where no
 * median is published "the low end of the estimated London band for a senior ML engineer".
 */
export const referenceName = (choice: BandChoice, kind: BandPosition['referenceKind'], asPermanent = false): string => {
  const { band } = choice;
  const estimated = band.basis === 'derived' ? 'estimated ' : '';
  const what = `${estimated}${REGION_LABELS[band.region]} ${band.unitText === 'DAY' ? 'day-rate ' : ''}`;
  const whom = ` for ${bandPerson(choice, asPermanent)}`;
  return kind === 'median' ? `the ${what}median${whom}` : `the ${ENDS[kind]} of the ${what}band${whom}`;
};

/**
 * "6% above", "level with", and for one-sided pay the bound that holds: "up to £90k" can only be *at most* 6% above,
 * and "up to £60k" is *at least* 12% below.
 */
export const positionPhrase = (position: BandPosition, reference: string): string => {
  const { percent, bound } = position;
  const above = percent > 0;
  if (percent === 0)
    return `${{ ceiling: 'at most', floor: 'at least', range: 'level with', single: 'level with' }[bound]} ${reference}`;
  const hedge =
    bound === 'ceiling'
      ? above
        ? 'at most '
        : 'at least '
      : bound === 'floor'
        ? above
          ? 'at least '
          : 'at most '
        : '';
  return `${hedge}${Math.abs(percent)}% ${above ? 'above' : 'below'} ${reference}`;
};

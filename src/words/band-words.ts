import type { BandChoice, BandPosition, Cited } from '../domain/comparison/comparison';
import type { SalaryBand } from '../domain/market/market';
import { REGION_LABELS, rolePlural, SENIORITY_LABELS } from './labels';
import { formatRange, UNIT_LABELS } from './money';

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
 * "the London median", "the UK day-rate median for senior roles", "the UK median for permanent data scientists", and
 * where no median is published "the low end of the estimated London band for senior roles".
 */
export const referenceName = (choice: BandChoice, kind: BandPosition['referenceKind'], asPermanent = false): string => {
  const { band, fallbacks } = choice;
  const roleFallback = fallbacks.some((fallback) => fallback.kind === 'role');
  const contractFallback = fallbacks.some((fallback) => fallback.kind === 'contract-type');
  const adjectives = [
    asPermanent || (contractFallback && band.contractType === 'permanent') ? 'permanent' : '',
    band.seniority === 'all' ? '' : SENIORITY_LABELS[band.seniority],
  ].filter(Boolean);
  const noun = roleFallback ? rolePlural(band.role) : adjectives.length > 0 ? 'roles' : '';
  const whom = noun ? ` for ${[...adjectives, noun].join(' ')}` : '';
  const estimated = band.basis === 'derived' ? 'estimated ' : '';
  const what = `${estimated}${REGION_LABELS[band.region]} ${band.unitText === 'DAY' ? 'day-rate ' : ''}`;
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

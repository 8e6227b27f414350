import { centreOf } from '../../domain/comparison/bands/word-on-band';
import type { BandChoice, BandFallback } from '../../domain/comparison/result/band-choice';
import type { Cited } from '../../domain/comparison/result/cite';
import { isOld } from '../../domain/market/age';
import type { SalaryBand } from '../../domain/market/market';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { contractTypeLabel, regionLabel, rolePlural, seniorityLabel } from '../labels';
import { capitalise } from '../sentence';
import { formatMonth } from '../source-line';
import { bandRange } from './band-words';

const fallbackWords = (fallback: BandFallback): string => {
  switch (fallback.kind) {
    case 'role':
      return t('reason.role', [rolePlural(fallback.asked), rolePlural(fallback.shown)]);
    case 'region':
      return t('reason.region');
    case 'seniority':
      return fallback.shown === 'all'
        ? t('reason.seniorityAll', [seniorityLabel(fallback.asked)])
        : t('reason.otherBand', [seniorityLabel(fallback.asked), seniorityLabel(fallback.shown)]);
  }
};

/** "ITJobsWatch (June 2026): £60k–£100k, 8% lower". A difference under 5 % counts as agreement, as it does for pay. */
const otherWords = (other: Cited<SalaryBand>, band: Cited<SalaryBand>, today: string): string => {
  const [theirs, ours] = [centreOf(other), centreOf(band)];
  const percent = theirs === null || !ours ? null : Math.round((theirs / ours - 1) * 100);
  const month = formatMonth(other.asOf);
  const date = isOld(other.asOf, today) ? t('source.old', [month]) : month;
  const values = [other.source.publisher, date, bandRange(other)] as const;
  const isSame = (['low', 'median', 'high'] as const).every((each) => other[each] === band[each]);
  if (isSame) return t('reason.other.same', [...values]);
  if (percent === null) return t('reason.other.plain', [...values]);
  if (Math.abs(percent) < 5) return t('reason.other.agrees', [...values]);
  return t(`reason.other.${percent > 0 ? 'higher' : 'lower'}`, [...values, Math.abs(percent)]);
};

const derivedWords = (derivation: string | undefined): string =>
  derivation ? t('reason.estimateFrom', [derivation]) : t('reason.estimate');

/**
 * Says why this band was chosen, one sentence each: what it is for, which fallbacks were made, and what was assumed.
 */
export const bandReason = ({ band, fallbacks, assumptions }: BandChoice): readonly string[] => {
  const level = band.seniority === 'all' ? t('reason.allLevels') : seniorityLabel(band.seniority);
  const facts = t('reason.facts', [
    rolePlural(band.role),
    regionLabel(band.region),
    level,
    contractTypeLabel(band.contractType),
  ]);
  return [
    capitalise(facts),
    ...(band.basis === 'derived' ? [derivedWords(band.derivation)] : []),
    ...(band.openEnded ? [t('reason.openTop')] : []),
    ...fallbacks.map(fallbackWords),
    ...assumptions.map((assumption) => t(`reason.assumed.${keyOf(assumption)}`)),
  ];
};

/** What other sources say about the same role, region, level and contract type. `today` is YYYY-MM-DD. */
export const otherSources = ({ band, others }: BandChoice, today: string): readonly string[] =>
  others.map((other) => otherWords(other, band, today));

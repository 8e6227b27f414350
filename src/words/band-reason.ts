import type { BandAssumption, BandChoice, BandFallback, Cited } from '../domain/comparison/comparison';
import type { SalaryBand } from '../domain/market/market';
import { bandRange } from './band-words';
import { contractTypeLabel, regionLabel, rolePlural, seniorityLabel } from './labels';
import { capitalise } from './sentence';
import { formatMonth } from './source-line';

const CONTRACT_BANDS = { permanent: 'permanent', contract: 'day-rate' } as const;

const fallbackWords = (fallback: BandFallback): string => {
  switch (fallback.kind) {
    case 'role':
      return `No band is known for ${rolePlural(fallback.asked)}; ${rolePlural(fallback.shown)} are the nearest.`;
    case 'region':
      return 'No London band is known for this; the UK band is shown.';
    case 'seniority': {
      const shown =
        fallback.shown === 'all' ? 'the band over all levels' : `the ${seniorityLabel(fallback.shown)} band`;
      return `No ${seniorityLabel(fallback.asked)} band is known; ${shown} is shown.`;
    }
    case 'contract-type':
      return `No ${CONTRACT_BANDS[fallback.asked]} band is known; the ${CONTRACT_BANDS[fallback.shown]} band is shown.`;
  }
};

const ASSUMPTIONS: Readonly<Record<BandAssumption, string>> = {
  'region-uk': 'No place is stated; the UK is assumed.',
  'seniority-mid': 'No level is stated; mid-level is assumed.',
  permanent: 'No contract type is stated; permanent is assumed.',
};

const middleOf = ({ low, median, high }: Cited<SalaryBand>): number | null =>
  median ?? (low !== null && high !== null ? (low + high) / 2 : null);

/** "ITJobsWatch (June 2026): £60k–£100k, 8% lower". Under 5 % apart counts as agreeing, as it does for pay. */
const otherWords = (other: Cited<SalaryBand>, band: Cited<SalaryBand>): string => {
  const [theirs, ours] = [middleOf(other), middleOf(band)];
  const percent = theirs === null || !ours ? null : Math.round((theirs / ours - 1) * 100);
  const verdict =
    percent === null
      ? ''
      : Math.abs(percent) < 5
        ? '; it agrees'
        : `; ${Math.abs(percent)}% ${percent > 0 ? 'higher' : 'lower'}`;
  return `${other.source.publisher} (${formatMonth(other.asOf)}): ${bandRange(other)}${verdict}.`;
};

const derivedWords = (derivation: string | undefined): string =>
  `Our estimate, not a published band${derivation ? `: ${derivation}` : ''}.`;

/** Why this band and no other, a sentence each: what it is, what was fallen back on, what was assumed. */
export const bandReason = ({ band, fallbacks, assumptions, adjacent }: BandChoice): readonly string[] => {
  const level = band.seniority === 'all' ? 'all levels' : seniorityLabel(band.seniority);
  const facts = [rolePlural(band.role), regionLabel(band.region), level, contractTypeLabel(band.contractType)];
  return [
    `${capitalise(facts.join(', '))}.`,
    ...(band.basis === 'derived' ? [derivedWords(band.derivation)] : []),
    ...(band.openEnded ? ['The publisher leaves the top open (“+”).'] : []),
    ...fallbacks.map(fallbackWords),
    ...(adjacent ? [adjacent.difference] : []),
    ...assumptions.map((assumption) => ASSUMPTIONS[assumption]),
  ];
};

/** What other sources say of the same role, region, level and contract type. */
export const otherSources = ({ band, others }: BandChoice): readonly string[] =>
  others.map((other) => otherWords(other, band));

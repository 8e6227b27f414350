import type { Market, SalaryBand } from '../../market/market';
import type { ContractType, Region, Role, Seniority } from '../../model/job-posting';
import { cite } from '../result/cite';
import type { BandAssumption, BandChoice, BandFallback } from '../result/comparison';
import { isMlWork } from './ml-work';

/** What a band is wanted for. Null where the posting does not say. */
export interface BandQuestion {
  readonly role: Role;
  readonly region: Exclude<Region, 'outside-uk'> | null;
  readonly seniority: Seniority | null;
  /** The kind of pay that is compared: a day rate is compared with day-rate bands. */
  readonly contractType: 'permanent' | 'contract';
  /** The contract type that the posting states; null where it states none, so that `contractType` is assumed. */
  readonly contractTypeStated: ContractType | null;
}

type Level = SalaryBand['seniority'];

/**
 * By level: the levels of bands that describe it without a fallback. A headline band ("all") describes the role at its
 * usual level, so it stands for `mid`, and its median is the best supported figure that there is.
 */
const SAME_LEVEL: Record<Seniority, readonly Level[]> = {
  intern: [],
  entry: ['entry'],
  mid: ['all', 'mid'],
  senior: ['senior'],
  lead: ['lead'],
  head: [],
};

/** By level: the levels of bands to fall back on, nearest first. */
const NEAREST_LEVEL: Record<Seniority, readonly Level[]> = {
  intern: ['entry', 'all', 'mid'],
  entry: ['all', 'mid'],
  mid: [],
  senior: ['all', 'mid'],
  lead: ['senior', 'all', 'mid'],
  head: ['lead', 'senior', 'all', 'mid'],
};

/**
 * Chooses the band for a question, with what was given up and what was assumed. Null where no band would be honest.
 *
 * We give up, in this order: the place (from London's figure to the UK's at the same level), the role (to the neighbour
 * that data/adjacent-roles.json names), the level. Where several records fit equally well, this rule decides, and it is
 * written down only here: first `rank` (lead documents before dated pages before derived figures), then a band with
 * low, median and high before one with gaps, then the newer band, then the id. The others are returned as `others`.
 */
export function chooseBand(
  question: BandQuestion,
  market: Pick<Market, 'bands' | 'adjacentRoles' | 'sources'>,
): BandChoice | null {
  const seniority = question.seniority ?? 'mid';
  const adjacent = market.adjacentRoles.find((record) => record.role === question.role) ?? null;
  const roles = [question.role, neighbour(question, adjacent?.bandOf ?? null)].filter((role) => role !== null);
  const regions = question.region === 'london' ? (['london', 'uk'] as const) : (['uk'] as const);
  const found =
    search(market.bands, question.contractType, roles, regions, [SAME_LEVEL[seniority]]) ??
    search(
      market.bands,
      question.contractType,
      roles,
      regions,
      NEAREST_LEVEL[seniority].map((level) => [level]),
    );
  if (!found) return null;
  const [band, ...others] = found;
  if (!band) return null;
  return {
    band: cite(band, market.sources),
    fallbacks: fallbacksOf(question, band),
    assumptions: assumptionsOf(question),
    adjacent: adjacent && cite(adjacent, market.sources),
    others: others.map((other) => cite(other, market.sources)),
  };
}

/**
 * The role whose bands stand in for this one's: the one that the data names, or for ML contractors the ML engineer's.
 */
function neighbour({ role, contractType }: BandQuestion, bandOf: Role | null): Role | null {
  if (bandOf) return bandOf;
  return contractType === 'contract' && isMlWork(role) ? 'machine-learning-engineer' : null;
}

/** The bands of the first combination that has any. The place varies fastest, then the level, then the role. */
function search(
  bands: readonly SalaryBand[],
  contractType: 'permanent' | 'contract',
  roles: readonly Role[],
  regions: readonly SalaryBand['region'][],
  levels: readonly (readonly Level[])[],
): readonly SalaryBand[] | null {
  for (const role of roles) {
    for (const level of levels) {
      for (const region of regions) {
        const fits = bands.filter(
          (band) =>
            band.role === role &&
            band.region === region &&
            band.contractType === contractType &&
            level.includes(band.seniority),
        );
        if (fits.length > 0) return fits.toSorted(byPreference);
      }
    }
  }
  return null;
}

function byPreference(a: SalaryBand, b: SalaryBand): number {
  return (
    a.rank - b.rank || missingFigures(a) - missingFigures(b) || b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id)
  );
}

/** 0 for a whole band, 1 for a range without a median, 2 for a median alone. */
function missingFigures({ low, median, high }: SalaryBand): number {
  if (low === null || high === null) return 2;
  return median === null ? 1 : 0;
}

function fallbacksOf({ role, region, seniority }: BandQuestion, band: SalaryBand): readonly BandFallback[] {
  const fallbacks: BandFallback[] = [];
  if (band.role !== role) fallbacks.push({ kind: 'role', asked: role, shown: band.role });
  if (region === 'london' && band.region === 'uk') fallbacks.push({ kind: 'region', asked: 'london', shown: 'uk' });
  if (seniority && !SAME_LEVEL[seniority].includes(band.seniority)) {
    fallbacks.push({ kind: 'seniority', asked: seniority, shown: band.seniority });
  }
  return fallbacks;
}

function assumptionsOf(question: BandQuestion): readonly BandAssumption[] {
  const assumptions: BandAssumption[] = [];
  if (question.region === null) assumptions.push('region-uk');
  if (question.seniority === null) assumptions.push('seniority-mid');
  if (question.contractTypeStated === null && question.contractType === 'permanent') assumptions.push('permanent');
  return assumptions;
}

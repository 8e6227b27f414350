import type { Market, SalaryBand } from '../../market/market';
import type { ContractType, Region, Role, Seniority } from '../../model/job-posting';
import { cite } from '../result/cite';
import type { BandAssumption, BandChoice, BandFallback } from '../result/comparison';
import { isMlWork } from './ml-work';

/** What a band is wanted for. Null is "the posting does not say". */
export interface BandQuestion {
  readonly role: Role;
  readonly region: Exclude<Region, 'outside-uk'> | null;
  readonly seniority: Seniority | null;
  /** The kind of pay that is compared: a day rate is held against day-rate bands. */
  readonly contractType: 'permanent' | 'contract';
  /** Whether the posting says so, or it was assumed. */
  readonly contractTypeStated: ContractType | null;
}

type Level = SalaryBand['seniority'];

/**
 * Bands of these levels answer for a level as they stand. A headline band describes the role at its usual level, so it
 * answers for `mid`, and its median is the best supported figure there is.
 */
const SAME_LEVEL: Record<Seniority, readonly Level[]> = {
  intern: [],
  entry: ['entry'],
  mid: ['all', 'mid'],
  senior: ['senior'],
  lead: ['lead'],
  head: [],
};

/** Levels to fall back on, nearest first. */
const NEAREST_LEVEL: Record<Seniority, readonly Level[]> = {
  intern: ['entry', 'all', 'mid'],
  entry: ['all', 'mid'],
  mid: [],
  senior: ['all', 'mid'],
  lead: ['senior', 'all', 'mid'],
  head: ['lead', 'senior', 'all', 'mid'],
};

/**
 * The band for a question, the reason, and what was given up for it; null where no band can honestly stand in.
 *
 * What is given up, in this order: the place (London's figure, then the UK's, at the same level), the role (to the
 * neighbour that data/adjacent-roles.json names), the level. Where several records fit equally, this rule picks, and it
 * is written down only here: `rank` (the lead documents before dated pages before derived figures); then a band with
 * low, median and high before one with gaps; then the newer; then the id. The rest go with the answer as `others`.
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

function neighbour({ role, contractType }: BandQuestion, bandOf: Role | null): Role | null {
  if (bandOf) return bandOf;
  return contractType === 'contract' && isMlWork(role) ? 'machine-learning-engineer' : null;
}

/**
 * The bands of the first combination that has any: role by role, within it level by level, within it place by place.
 */
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
        if (fits.length > 0) return fits.toSorted(byTheRule);
      }
    }
  }
  return null;
}

function byTheRule(a: SalaryBand, b: SalaryBand): number {
  return a.rank - b.rank || gaps(a) - gaps(b) || b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id);
}

/** 0 for a whole band, 1 for a range without a median, 2 for a median alone. */
function gaps({ low, median, high }: SalaryBand): number {
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

import { isOutdated } from '../../market/age';
import type { Market, SalaryBand } from '../../market/market';
import type { Role } from '../../model/job-posting';
import type { BandChoice, BandFallback } from '../result/band-choice';
import { cite } from '../result/cite';
import { type BandCut, cutsForWord, cutsOfOtherLevels } from './band-cuts';
import type { BandQuestion } from './band-question';
import { isMlWork } from './ml-work';

/** What bands are chosen from, and the day for which they are, YYYY-MM-DD. */
export interface BandData extends Pick<Market, 'bands' | 'adjacentRoles' | 'sources'> {
  readonly asOf: string;
}

/**
 * Chooses the band for a question. Only a published band of the same kind bears a word: not an estimate of ours, not a
 * source of rank 3, not figures older than two years. `cutsForWord` says in which order they are looked for. Where there
 * is none, the nearest figures are chosen and `weakness` says why they bear no word. Null where there are none at all.
 *
 * Where several records are of one cut, this rule decides, and it is written down only here: first `rank` (lead
 * documents before dated pages before derived figures), then a band with low, median and high before one with gaps,
 * then the newer band, then the id. The others are returned as `others`.
 */
export function chooseBand(question: BandQuestion, market: BandData): BandChoice | null {
  const { role } = question;
  const cuts = cutsForWord(question);
  const others = cutsOfOtherLevels(question);
  const standIn = neighbour(question, market);
  const found =
    firstOf(question, role, cuts, market, true) ??
    firstOf(question, role, others, market, true) ??
    firstOf(question, role, cuts, market, false) ??
    (standIn && firstOf(question, standIn, [...cuts, ...others], market, true));
  const band = found?.bands[0];
  if (!found || !band) return null;
  const same = found.bands.slice(1).filter(({ basis }) => basis === 'published');
  const estimate = estimateFor(question, market);
  return {
    band: cite(band, market.sources),
    weakness: weaknessOf(band, question, found.cut, market),
    fallbacks: fallbacksOf(question, band),
    assumptions: [...question.assumed, ...(found.cut.assumesMid ? (['seniority-mid'] as const) : [])],
    others: same.map((other) => cite(other, market.sources)),
    estimate: estimate && estimate.id !== band.id ? cite(estimate, market.sources) : null,
  };
}

/** The bands of the first cut that has any, best first; with `forWord` only those that bear a word. */
function firstOf(
  { contractType }: BandQuestion,
  role: Role,
  cuts: readonly BandCut[],
  market: BandData,
  forWord: boolean,
): { readonly cut: BandCut; readonly bands: readonly SalaryBand[] } | null {
  for (const cut of cuts) {
    const all = market.bands.filter(
      (band) =>
        band.role === role &&
        band.region === cut.region &&
        band.seniority === cut.seniority &&
        band.contractType === contractType,
    );
    const bands = all.toSorted(byPreference);
    const best = forWord ? bands.find((band) => isTrusted(band, market.asOf)) : bands[0];
    if (best) return { cut, bands: [best, ...bands.filter((band) => band !== best)] };
  }
  return null;
}

const isTrusted = ({ basis, rank, asOf }: SalaryBand, today: string): boolean =>
  basis === 'published' && rank < 3 && !isOutdated(asOf, today);

function weaknessOf(
  band: SalaryBand,
  question: BandQuestion,
  cut: BandCut,
  { asOf }: BandData,
): BandChoice['weakness'] {
  if (band.role !== question.role) return 'stand-in';
  if (!cutsForWord(question).some(({ region, seniority }) => region === cut.region && seniority === cut.seniority)) {
    return 'level-fallback';
  }
  if (isTrusted(band, asOf)) return null;
  return band.basis === 'derived' ? 'estimate-only' : 'weak-source';
}

/** Our estimate for exactly the role, place and level that are asked. It is drawn beside the band and called ours. */
function estimateFor(question: BandQuestion, { bands }: BandData): SalaryBand | null {
  const { role, region, seniority, contractType } = question;
  return (
    bands.find(
      (band) =>
        band.basis === 'derived' &&
        band.role === role &&
        band.region === region &&
        band.seniority === seniority &&
        band.contractType === contractType,
    ) ?? null
  );
}

/**
 * The role whose bands stand in for this one's: the one that the data names, or for ML contractors the ML engineer's.
 */
function neighbour({ role, contractType }: BandQuestion, { adjacentRoles }: BandData): Role | null {
  const bandOf = adjacentRoles.find((record) => record.role === role)?.bandOf;
  if (bandOf) return bandOf;
  return contractType === 'contract' && isMlWork(role) ? 'machine-learning-engineer' : null;
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

function fallbacksOf({ role, region, seniority, isPlain }: BandQuestion, band: SalaryBand): readonly BandFallback[] {
  const fallbacks: BandFallback[] = [];
  if (band.role !== role) fallbacks.push({ kind: 'role', asked: role, shown: band.role });
  if (region === 'london' && band.region === 'uk') fallbacks.push({ kind: 'region', asked: 'london', shown: 'uk' });
  if (seniority && !isPlain && seniority !== band.seniority) {
    fallbacks.push({ kind: 'seniority', asked: seniority, shown: band.seniority });
  }
  return fallbacks;
}

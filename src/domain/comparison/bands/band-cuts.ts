import type { SalaryBand } from '../../market/market';
import type { Seniority } from '../../model/job-posting';
import type { BandQuestion } from './band-question';

/** A role, a place and a level, as bands are published for them. */
export interface BandCut {
  readonly region: SalaryBand['region'];
  readonly seniority: SalaryBand['seniority'];
  /** The level is no more than assumed: the role has no band over all levels, and the posting states none. */
  readonly assumesMid?: true;
}

type Level = SalaryBand['seniority'];

/**
 * By level: where bands of other levels are looked for, nearest first. They give figures, and a word only where it holds
 * all the more (`judgePay`).
 */
const NEAREST_LEVEL: Record<Seniority, readonly Level[]> = {
  intern: [],
  entry: ['all', 'mid'],
  mid: ['all', 'senior', 'entry'],
  senior: ['all', 'mid', 'lead'],
  lead: ['senior', 'all', 'mid'],
  head: [],
};

/**
 * The cuts that may bear a word, best first: role, place and level; for a plain title, or a level that is not stated,
 * role and place over all levels; for London the same for the UK. Day rates are published over all levels, and these
 * hold for every level but the lowest. Where a plain title has no band over all levels, the middle level is assumed.
 */
export function cutsForWord(question: BandQuestion): readonly BandCut[] {
  const { seniority, isPlain, contractType } = question;
  const isRate = contractType === 'contract';
  const levels = [
    ...(isBandLevel(seniority) ? [seniority] : []),
    ...(isPlain || (isRate && seniority !== 'entry') ? (['all'] as const) : []),
  ];
  const cuts: BandCut[] = regionsOf(question).flatMap((region) =>
    levels.map((level) => ({ region, seniority: level })),
  );
  if (seniority !== null || isRate) return cuts;
  return [...cuts, ...regionsOf(question).map((region): BandCut => ({ region, seniority: 'mid', assumesMid: true }))];
}

/** The cuts of other levels, for which figures alone are shown. */
export function cutsOfOtherLevels(question: BandQuestion): readonly BandCut[] {
  const levels = NEAREST_LEVEL[question.seniority ?? 'mid'];
  return levels.flatMap((seniority) => regionsOf(question).map((region) => ({ region, seniority })));
}

const regionsOf = ({ region }: BandQuestion): readonly SalaryBand['region'][] =>
  region === 'london' ? ['london', 'uk'] : ['uk'];

const isBandLevel = (level: Seniority | null): level is Exclude<Seniority, 'intern' | 'head'> =>
  level !== null && level !== 'intern' && level !== 'head';

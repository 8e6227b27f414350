import type { SalaryBand } from '../../market/market';
import type { Role, Seniority } from '../../model/job-posting';
import type { Percent } from '../../model/units';
import type { Cited } from './cite';
import type { BandAssumption, PayWord, Verdict, VerdictReason } from './verdict';

/** One thing that was given up to find a band. The words for each are in `src/presentation`. */
export type BandFallback =
  | { readonly kind: 'role'; readonly asked: Role; readonly shown: Role }
  | { readonly kind: 'region'; readonly asked: 'london'; readonly shown: 'uk' }
  | { readonly kind: 'seniority'; readonly asked: Seniority; readonly shown: SalaryBand['seniority'] };

/** The band that the posting is compared with, and why it was chosen. */
export interface BandChoice {
  readonly band: Cited<SalaryBand>;
  /**
   * Why this band bears no word and is shown as figures alone. Null where it bears one. A band of another level
   * (`level-fallback`) still does where the word holds all the more: pay below a senior band is low for a lead.
   */
  readonly weakness: Extract<VerdictReason, 'estimate-only' | 'weak-source' | 'stand-in' | 'level-fallback'> | null;
  /** In the order in which things were given up. */
  readonly fallbacks: readonly BandFallback[];
  readonly assumptions: readonly BandAssumption[];
  /**
   * Other published bands for the same role, region, level and contract type. They are shown as agreeing or differing
   * figures.
   */
  readonly others: readonly Cited<SalaryBand>[];
  /** Our own estimate for exactly what is asked, where the band is for less. It is drawn and called ours, never cited. */
  readonly estimate: Cited<SalaryBand> | null;
}

/** What was given up of one kind to find the band; null where nothing was. */
export const fallbackOf = <K extends BandFallback['kind']>(
  { fallbacks }: Pick<BandChoice, 'fallbacks'>,
  kind: K,
): Extract<BandFallback, { readonly kind: K }> | null =>
  fallbacks.find((each): each is Extract<BandFallback, { readonly kind: K }> => each.kind === kind) ?? null;

/** Where stated pay lies on a band, in the band's unit. */
export interface BandPosition {
  /** The amount that is compared: the middle of a range, a single amount, or the one side that is stated. */
  readonly value: number;
  readonly bound: NonNullable<Verdict['bound']>;
  /**
   * The band's median, or its middle where the publisher gives none; below a band with an open top, its low end. Null
   * inside such a band, and for a range that lies across an end.
   */
  readonly reference: number | null;
  readonly referenceKind: 'median' | 'middle' | 'low' | null;
  /** value − reference, in pounds and as a share of the reference in whole per cent. Null without a reference. */
  readonly pounds: number | null;
  readonly percent: Percent | null;
  readonly outside: Verdict['outside'];
  /**
   * Where each stated side lies: 0 is the band's low end, 100 its high end, and less or more lies outside. Null where
   * that side or an end of the band is missing.
   */
  readonly lowPlace: number | null;
  readonly highPlace: number | null;
  /** What the band alone would say. The posting's word is that of its verdict. Null for a range too wide for one word. */
  readonly word: PayWord | null;
}

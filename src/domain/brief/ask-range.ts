import { centreOf } from '../comparison/bands/word-on-band';
import type { Cited } from '../comparison/result/cite';
import type { Comparison } from '../comparison/result/comparison';
import type { SalaryBand } from '../market/market';
import { type Amount, highEnd, lowEnd } from '../model/amount';
import type { ExpectedPay, NoPay } from '../take-home/expected-pay';
import type { AskFigure, AskFlag, AskRange, AskTerm } from './brief';

/** What a range may be taken from. */
export interface AskFrom {
  /** Null where no published band of the same kind counts. */
  readonly band: Cited<SalaryBand> | null;
  readonly pay: ExpectedPay | NoPay;
  readonly wish: Comparison['wish'];
  /** What the posting leaves open. */
  readonly open: readonly AskFlag[];
}

/**
 * Works out the range of pay to open with, and the floor below which not to go. Null where the posting and the band give
 * no figure, and the user neither. This is the rule:
 *
 * - The **top** is the posting's own upper end where it states one, because nobody is offered more because a website
 *   says so. Otherwise it is the band's high end, or the posting's low end where that is higher. Where the band has no
 *   high end, it is the highest of the median and the low ends of posting and band. The user's wish never raises it:
 *   how far it lies above is said beside the range.
 * - The range **opens low** at the highest figure that does not exceed the top. The candidates are the middle of the
 *   posting's range, its low end, the band's median (or its middle where no median is published and the top is closed),
 *   the band's low end, and the pay that the user wants. A premium for skills is no figure here, since the base on which
 *   it is paid is not published; it is named as a reason.
 * - The **floor** is the highest of what the user wants, the posting's low end and the band's low end that does not
 *   exceed the opening. The band does not count where the whole posting lies below it. There is none where the user
 *   wants more than the top: their floor is their own to settle first.
 */
export function askRange({ band, pay, wish, open }: AskFrom): AskRange | null {
  const unitText = typeof pay === 'string' ? (band?.unitText ?? 'YEAR') : pay.unitText;
  const isAlone = band === null || unitText !== band.unitText;
  const stated = typeof pay === 'string' || pay.basis === 'estimated' ? null : pay.amount;
  const wanted = wish?.unitText === unitText ? wish.wanted : null;
  const terms = { ...bandTerms(isAlone ? null : band), ...statedTerms(stated), wish: term('wish', wanted) };
  const top = topOf(terms);
  if (!top) return null;
  const statedHigh = terms.statedTop?.pounds ?? null;
  const isBelowBand = statedHigh !== null && terms.bandLow !== null && statedHigh < terms.bandLow.pounds;
  const upTo = (limit: number, all: readonly (AskTerm | null)[]) =>
    highest(all.filter((each) => each !== null && each.pounds <= limit));
  const { statedMiddle, statedLow, bandMiddle, bandLow } = terms;
  const low = upTo(top.pounds, [statedMiddle, statedLow, bandMiddle, bandLow, terms.wish]) ?? top;
  const wishOver = Math.max(0, (wanted ?? 0) - top.pounds);
  const flags: (AskFlag | false)[] = [
    ...open,
    isAlone && 'posting-alone',
    isBelowBand && 'posting-below-band',
    wishOver > 0 && (statedHigh === null ? 'wish-above-band' : 'wish-above-posting'),
    wanted !== null && bandLow !== null && wanted < bandLow.pounds && 'wish-below-band',
  ];
  return {
    unitText,
    open: { low, high: top },
    floor: wishOver > 0 ? null : upTo(low.pounds, [terms.wish, statedLow, isBelowBand ? null : bandLow]),
    flags: flags.filter((flag) => flag !== false),
    wishOver,
  };
}

type Term = AskTerm | null;

function bandTerms(band: Cited<SalaryBand> | null): { bandLow: Term; bandMiddle: Term; bandHigh: Term } {
  return {
    bandLow: term('band-low', band?.low),
    bandMiddle: term(band?.median == null ? 'band-middle' : 'band-median', band && centreOf(band)),
    bandHigh: term('band-high', band?.high),
  };
}

/** A single figure is no range: it is the posting's low end, its middle and its top in one. */
function statedTerms(stated: Amount | null): { statedLow: Term; statedMiddle: Term; statedTop: Term } {
  if (stated?.kind === 'exact') {
    const all = term('stated', stated.value);
    return { statedLow: all, statedMiddle: all, statedTop: all };
  }
  const middle = stated?.kind === 'between' ? Math.round((stated.low + stated.high) / 2) : null;
  return {
    statedLow: term('stated-low', stated && lowEnd(stated)),
    statedMiddle: term('stated-middle', middle),
    statedTop: term('stated-top', stated && highEnd(stated)),
  };
}

function topOf(
  terms: ReturnType<typeof bandTerms> & ReturnType<typeof statedTerms> & { wish: Term },
): AskFigure | null {
  const { statedTop, statedLow, bandHigh, bandMiddle, bandLow, wish } = terms;
  return (
    highest([statedTop]) ??
    highest(bandHigh ? [bandHigh, statedLow] : [bandMiddle, statedLow, bandLow]) ??
    // Neither the posting nor a source gives a figure.
    highest([wish])
  );
}

const term = (kind: AskTerm['kind'], pounds: number | null | undefined): Term =>
  pounds == null ? null : { kind, pounds: Math.round(pounds) };

/**
 * The highest of the given terms, with the others beside it. Of equal terms the first wins. Null where there are none.
 */
function highest(terms: readonly Term[]): AskFigure | null {
  const [from, ...others] = terms.filter((each) => each !== null).toSorted((a, b) => b.pounds - a.pounds);
  return from ? { pounds: from.pounds, from, others } : null;
}

import type { Cited } from '../comparison/result/cite';
import type { Comparison } from '../comparison/result/comparison';
import type { VerdictReason } from '../comparison/result/verdict';
import type { SalaryBand } from '../market/market';
import { highEnd, lowEnd } from '../model/amount';
import type { ExpectedPay, NoPay } from '../take-home/expected-pay';
import type { AskFigure, AskFlag, AskRange, AskTerm } from './brief';

const NO_BAND = { low: null, median: null, high: null, openEnded: false };

/**
 * Works out the range of pay to open with, and the floor below which not to go. Null where the posting, the band and
 * the user give no figure at all. This is the rule:
 *
 * - The **top** is the posting's own upper end where it states one, because nobody is offered more because a website
 *   says so. Otherwise it is the band's high end, or the posting's low end where that is higher. Where the band has no
 *   high end, it is the highest of the median and the low ends of posting and band.
 * - The range **opens low** at the highest figure that does not exceed the top. The candidates are the middle of the
 *   posting's range, its low end, the band's median (or its middle where no median is published and the top is closed),
 *   the band's low end, and the pay that the user wants. A premium for skills is no figure here, since the base on which
 *   it is paid is not published; it is named as a reason.
 * - The **floor** is the highest of what the user wants, the posting's low end and the band's low end. The band does
 *   not count where the whole posting lies below it.
 * - Where the user wants more than the top, the top becomes what they want, and this is flagged.
 * - Only a published band of the same kind counts. Where there is none (an estimate of ours, a stand-in, a weak source),
 *   and where pay may be for part of full-time hours or for another kind of contract, the range comes from the posting
 *   and the user's wish alone.
 */
export function askRange(
  { band, reason }: { readonly band: Cited<SalaryBand> | null; readonly reason: VerdictReason | null },
  pay: ExpectedPay | NoPay,
  wish: Comparison['wish'],
): AskRange | null {
  const unitText = typeof pay === 'string' ? (band?.unitText ?? 'YEAR') : pay.unitText;
  const alone = band === null || unitText !== band.unitText;
  const { low, median, high, openEnded } = alone ? NO_BAND : band;
  const stated = typeof pay === 'string' || pay.basis === 'estimated' ? null : pay.amount;
  const [statedLow, statedHigh] = stated ? [lowEnd(stated), highEnd(stated)] : [null, null];
  const middle = median ?? (low === null || high === null || openEnded ? null : (low + high) / 2);
  const wanted = wish?.unitText === unitText ? wish.wanted : null;
  const statedMiddle = statedLow !== null && statedHigh !== null ? Math.round((statedLow + statedHigh) / 2) : null;
  const terms = {
    statedLow: term('stated-low', statedLow),
    statedMiddle: term('stated-middle', statedMiddle),
    statedTop: term('stated-top', statedHigh),
    bandLow: term('band-low', low),
    bandMiddle: term(median === null ? 'band-middle' : 'band-median', middle),
    bandHigh: term('band-high', high),
    wish: term('wish', wanted),
  };
  const top =
    highest([terms.statedTop]) ??
    highest(terms.bandHigh ? [terms.bandHigh, terms.statedLow] : [terms.bandMiddle, terms.statedLow, terms.bandLow]);
  if (!top) return null;
  const belowBand = statedHigh !== null && low !== null && statedHigh < low;
  const openHigh = highest([top.from, wanted !== null && wanted > top.pounds ? terms.wish : null]) ?? top;
  const candidates = [terms.statedMiddle, terms.statedLow, terms.bandMiddle, terms.bandLow, terms.wish];
  const openLow = highest(candidates.filter((each) => each !== null && each.pounds <= openHigh.pounds)) ?? openHigh;
  const flags: (AskFlag | false)[] = [
    (reason === 'part-time' || reason === 'unclear-contract') && reason,
    alone && 'posting-alone',
    belowBand && 'posting-below-band',
    wanted !== null && statedHigh !== null && wanted > statedHigh && 'wish-above-posting',
    wanted !== null && high !== null && wanted > high && 'wish-above-band',
    wanted !== null && low !== null && wanted < low && 'wish-below-band',
  ];
  return {
    unitText,
    open: { low: openLow, high: openHigh },
    floor: highest([terms.wish, terms.statedLow, belowBand ? null : terms.bandLow]),
    flags: flags.filter((flag) => flag !== false),
  };
}

const term = (kind: AskTerm['kind'], pounds: number | null): AskTerm | null =>
  pounds === null ? null : { kind, pounds };

/**
 * The highest of the given terms, with the others beside it. Of equal terms the first wins. Null where there are none.
 */
function highest(terms: readonly (AskTerm | null)[]): AskFigure | null {
  const [from, ...others] = terms.filter((each) => each !== null).toSorted((a, b) => b.pounds - a.pounds);
  return from ? { pounds: from.pounds, from, others } : null;
}

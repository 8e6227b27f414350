import type { Comparison } from '../comparison/result/comparison';
import type { ExpectedPay, NoPay } from '../take-home/expected-pay';
import type { AskFigure, AskFlag, AskRange, AskTerm, BriefMarket, BriefSkills } from './brief';

const NO_BAND = { low: null, median: null, high: null };
const NOTHING_STATED = { minValue: null, maxValue: null };

/**
 * The range to open with, and the floor. The rule, written once:
 *
 * - The **top** is the posting's own where it states one: nobody is offered more because a website says so. Else it is
 *   the band's high end (the posting's low end where that is higher). Where the band has none, the highest of what
 *   there is: the median, the premium on it, either low end.
 * - The range **opens low** at the highest of these that the top allows: the middle of the posting's range, its low end,
 *   the band's median (its middle where no median is published) and low end, the premium of a combination that the
 *   posting asks for and the user has (on a year's pay), and the user's wish.
 * - The **floor** is the highest of the user's wish, the posting's low end, and the band's low end unless the whole
 *   posting lies below it.
 * - A wish above the top moves the top to the wish, and is flagged.
 * - A day rate of which only a permanent band is known is asked for by the day, from the posting alone.
 */
export function askRange(
  market: BriefMarket,
  pay: ExpectedPay | NoPay,
  { claimable }: BriefSkills,
  wish: Comparison['wish'],
): AskRange | null {
  const unitText = typeof pay === 'string' ? market.choice.band.unitText : pay.amounts.unitText;
  const alone = unitText !== market.choice.band.unitText;
  const { low, median, high } = alone ? NO_BAND : market.choice.band;
  const { minValue, maxValue } = typeof pay === 'string' || pay.basis === 'estimated' ? NOTHING_STATED : pay.amounts;
  const middle = median ?? (low !== null && high !== null ? (low + high) / 2 : null);
  const wanted = wish?.unitText === unitText ? wish.wanted : null;
  const [premium] =
    unitText === 'YEAR' ? claimable.toSorted((a, b) => b.premium.premiumPct - a.premium.premiumPct) : [];
  const statedMiddle = minValue !== null && maxValue !== null ? Math.round((minValue + maxValue) / 2) : null;
  const terms = {
    statedLow: term('stated-low', minValue),
    statedMiddle: term('stated-middle', statedMiddle),
    statedTop: term('stated-top', maxValue),
    bandLow: term('band-low', low),
    bandMiddle: term(median === null ? 'band-middle' : 'band-median', middle),
    bandHigh: term('band-high', high),
    wish: term('wish', wanted),
    premium:
      premium && middle !== null
        ? term('premium', Math.round(middle * (1 + premium.premium.premiumPct / 100)), premium.premium)
        : null,
  };
  const top =
    highest([terms.statedTop]) ??
    highest(
      terms.bandHigh
        ? [terms.bandHigh, terms.statedLow]
        : [terms.bandMiddle, terms.premium, terms.statedLow, terms.bandLow],
    );
  if (!top) return null;
  const belowBand = maxValue !== null && low !== null && maxValue < low;
  const openHigh = highest([top.from, wanted !== null && wanted > top.pounds ? terms.wish : null]) ?? top;
  const within = [terms.statedMiddle, terms.statedLow, terms.bandMiddle, terms.bandLow, terms.premium, terms.wish];
  const openLow = highest(within.filter((each) => each !== null && each.pounds <= openHigh.pounds)) ?? openHigh;
  const flags: (AskFlag | false)[] = [
    alone && 'posting-alone',
    belowBand && 'posting-below-band',
    wanted !== null && maxValue !== null && wanted > maxValue && 'wish-above-posting',
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

function term(kind: AskTerm['kind'], pounds: number | null, premium: AskTerm['premium'] = null): AskTerm | null {
  return pounds === null ? null : { kind, pounds, premium };
}

/** The highest of the terms that are there, with the rest; of equals the first. Null where none is. */
function highest(terms: readonly (AskTerm | null)[]): AskFigure | null {
  const [from, ...others] = terms.filter((each) => each !== null).toSorted((a, b) => b.pounds - a.pounds);
  return from ? { pounds: from.pounds, from, others } : null;
}

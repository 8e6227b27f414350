import { askRange } from '../../../src/domain/brief/ask-range';
import type { AskRange } from '../../../src/domain/brief/brief';
import { cite } from '../../../src/domain/comparison/result/cite';
import { MARKET } from '../../../src/domain/market/market-data';
import { amountOf } from '../../../src/domain/model/amount';
import type { ExpectedPay } from '../../../src/domain/take-home/expected-pay';

const [someBand] = MARKET.bands;
if (!someBand) throw new Error('no data');
/** Pounds a year, or nothing. */
export type Side = number | null;
/** The range for a yearly band (low, median, high), the stated pay, and the pay that the user wants. */
export const ask = (
  band: [Side, Side, Side],
  stated: [Side, Side] | null,
  wanted: Side = null,
  openEnded = false,
): AskRange | null => {
  const [low, median, high] = band;
  const ofYear = { ...cite(someBand, MARKET.sources), low, median, high, unitText: 'YEAR' as const, openEnded };
  const pay: ExpectedPay = {
    basis: stated ? 'stated' : 'estimated',
    amount: stated ? amountOf(...stated) : amountOf(low, high),
    unitText: 'YEAR',
    median: null,
    proRata: false,
  };
  const wish =
    wanted === null ? null : { wanted, unitText: 'YEAR' as const, lowOver: null, highOver: null, outOfReach: null };
  return askRange({ band: ofYear, pay, wish, open: [] });
};
/** The range as a short list: amounts, the terms that they come from, the floor, and the flags. */
export const short = (range: AskRange | null) =>
  range && [
    range.open.low.pounds,
    range.open.low.from.kind,
    range.open.high.pounds,
    range.open.high.from.kind,
    range.floor?.pounds ?? null,
    range.flags.join(),
  ];

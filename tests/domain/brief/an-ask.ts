import { askRange } from '../../../src/domain/brief/ask-range';
import type { AskRange, BriefSkills } from '../../../src/domain/brief/brief';
import { cite } from '../../../src/domain/comparison/result/cite';
import { MARKET } from '../../../src/domain/market/market-data';
import { amountOf } from '../../../src/domain/model/amount';
import type { ExpectedPay } from '../../../src/domain/take-home/expected-pay';

const [someBand] = MARKET.bands;
const [somePremium] = MARKET.premiums.filter(({ premiumPct }) => premiumPct === 22);
if (!someBand || !somePremium) throw new Error('no data');
const NONE: BriefSkills = { claimable: [], partly: [], scarce: [], essential: { had: 0, asked: 0 } };
/** A user who may claim 22 % more. */
export const CLAIM: BriefSkills = {
  ...NONE,
  claimable: [
    { premium: cite(somePremium, MARKET.sources), parts: [], askedInFull: true, askedIf: null, figuresOf: null },
  ],
};
/** Pounds a year, or nothing. */
export type Side = number | null;
/** The range for a yearly band (low, median, high), the stated pay, and the pay that the user wants. */
export const ask = (
  band: [Side, Side, Side],
  stated: [Side, Side] | null,
  wanted: Side = null,
  skills = NONE,
): AskRange | null => {
  const [low, median, high] = band;
  const ofYear = { ...cite(someBand, MARKET.sources), low, median, high, unitText: 'YEAR' as const };
  const pay: ExpectedPay = {
    basis: stated ? 'stated' : 'estimated',
    amount: stated ? amountOf(...stated) : amountOf(low, high),
    unitText: 'YEAR',
    median: null,
    proRata: false,
  };
  const wish =
    wanted === null ? null : { wanted, unitText: 'YEAR' as const, statedMinusWanted: null, outOfReach: null };
  return askRange({ band: ofYear, reason: null }, pay, skills, wish);
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

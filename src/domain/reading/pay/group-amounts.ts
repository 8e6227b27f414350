import { plain } from '../../text/plain-text';
import { isDollar } from './currency';
import { findAmounts, type WrittenAmount } from './find-amounts';
import { carryThousands } from './refiners/carry-thousands';
import { isRange } from './wordings/range';
import { unitAfter } from './wordings/unit';

/** One amount, or the two ends of a range. */
export interface AmountGroup {
  readonly first: WrittenAmount;
  /** The same as `first` where it is a single amount. */
  readonly last: WrittenAmount;
  /** Both ends with their multipliers applied, the low end first. */
  readonly values: readonly [number, number];
  /** Whether a sign, a code or a "k" shows that it is money. A bare number needs a label or a unit beside it. */
  readonly marked: boolean;
}

/** The most characters between the ends of a range ("per annum rising to"). */
const GAP = 40;

/** A bare number of pounds a year: two of them may be the ends of a range, though words stand between. */
const LARGE = 10_000;
/** How many times its low end the high end of a range is, at most. */
const MOST_TIMES = 20;

const isMarked = (amount: WrittenAmount) => amount.currency !== null || amount.scale === 1_000 || amount.scale === 1e5;

/**
 * All numbers of a text in order, with the two ends of a range joined. Linear, since each is compared with the next
 * only.
 */
export function groupAmounts(text: string): AmountGroup[] {
  const amounts = findAmounts(text);
  const groups: AmountGroup[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const first = amounts[i];
    const last = amounts[i + 1];
    if (!first) continue;
    const range = last && rangeOf(text, first, last);
    if (range) i += 1;
    groups.push(range ?? { first, last: first, values: [inFull(first), inFull(first)], marked: isMarked(first) });
  }
  return groups;
}

const inFull = (amount: WrittenAmount) => amount.value * amount.scale;

function rangeOf(text: string, first: WrittenAmount, last: WrittenAmount): AmountGroup | null {
  const marked = isMarked(first) || isMarked(last);
  const length = last.index - first.end;
  // In "£450£525" the dash was lost.
  const isRunOn = length === 0 && first.currency !== null && last.signed;
  const areLarge = first.value >= LARGE && last.value >= LARGE;
  if (length > (marked || areLarge ? GAP : 6) || (length < 1 && !isRunOn)) return null;
  // In "$120,000 - $150,000 AUD" the code behind the range says which dollar both are.
  const isOneDollar = first.bareDollar && isDollar(last.currency);
  if (first.currency && last.currency && first.currency !== last.currency && !isOneDollar) return null;
  // "Band 7 - £38,890" and "Grade 6 - £16.04" are not ranges: only the second number has a sign.
  if (!isMarked(first) && last.currency && last.signed && first.value < 1_000) return null;
  const values = carryThousands(first, last);
  const gap = plain(text.slice(first.end, last.index)).replace(/\s+/g, ' ');
  if (values && values[1] > MOST_TIMES * values[0]) return null;
  if (!values || !(isRunOn || isRange(gap, leadOf(text, first)))) return null;
  // "£80,000 per annum or £550 per day": each has a unit of its own.
  const unit = unitAfter(gap)?.unitText;
  if (unit && unit !== (unitAfter(plain(text.slice(last.end, last.end + 16)))?.unitText ?? unit)) return null;
  // "£50k base / £80k OTE"
  if (/\b(?:base|basic)\b/i.test(gap) && NAMES_TOTAL.test(text.slice(last.end, last.end + 12))) return null;
  // In "£20 p/h / £39,000 p/a" the first amount has a unit of its own, so no thousands are carried over to it.
  if (values[0] !== inFull(first) && values[1] !== inFull(first) && unit === 'HOUR') return null;
  return { first, last, values, marked };
}

const NAMES_TOTAL = /^[\s(]{0,2}(?:ote|on[- ]target|total|tc)\b/i;

const leadOf = (text: string, first: WrittenAmount) => plain(text.slice(Math.max(0, first.index - 40), first.index));

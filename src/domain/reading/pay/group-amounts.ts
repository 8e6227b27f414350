import { plain } from '../../text/plain-text';
import { type Amount, findAmounts } from './find-amounts';
import { carryThousands } from './refiners/carry-thousands';
import { isRange } from './wordings/range';
import { unitAfter } from './wordings/unit';

/** One amount, or the two ends of a range. */
export interface AmountGroup {
  readonly first: Amount;
  /** The same as `first` where it is one amount. */
  readonly last: Amount;
  /** In full, low end first. */
  readonly values: readonly [number, number];
  /** A sign, a code or a "k" says that it is money; a bare number needs a label or a unit beside it. */
  readonly marked: boolean;
}

/** The longest run of words between the ends of a range ("per annum rising to"). */
const GAP = 40;

const isMarked = (amount: Amount) => amount.currency !== null || amount.scale === 1_000 || amount.scale === 1e5;

/** All numbers of a text, ranges joined, in order. Linear: each is looked at with its next only. */
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

const inFull = (amount: Amount) => amount.value * amount.scale;

function rangeOf(text: string, first: Amount, last: Amount): AmountGroup | null {
  const marked = isMarked(first) || isMarked(last);
  const length = last.index - first.end;
  // "£450£525": the dash was lost.
  const isRunOn = length === 0 && first.currency !== null && last.signed;
  if (length > (marked ? GAP : 6) || (length < 1 && !isRunOn)) return null;
  if (first.currency && last.currency && first.currency !== last.currency) return null;
  // "Band 7 - £38,890" and "Grade 6 - £16.04" are no ranges: a sign at the second number only starts there.
  if (!isMarked(first) && last.currency && last.signed && first.value < 1_000) return null;
  const values = carryThousands(first, last);
  const gap = plain(text.slice(first.end, last.index)).replace(/\s+/g, ' ');
  if (!values || !(isRunOn || isRange(gap, leadOf(text, first)))) return null;
  // "£50k base / £80k OTE"
  if (/\b(?:base|basic)\b/i.test(gap) && NAMES_TOTAL.test(text.slice(last.end, last.end + 12))) return null;
  // "£20 p/h / £39,000 p/a": thousands are not carried over a unit of their own.
  if (values[0] !== inFull(first) && values[1] !== inFull(first) && unitAfter(gap)?.unitText === 'HOUR') return null;
  return { first, last, values, marked };
}

const NAMES_TOTAL = /^[\s(]{0,2}(?:ote|on[- ]target|total|tc)\b/i;

const leadOf = (text: string, first: Amount) => plain(text.slice(Math.max(0, first.index - 40), first.index));

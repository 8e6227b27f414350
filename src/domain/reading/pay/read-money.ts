import type { PagePart } from '../../model/evidence';
import type { BaseSalary } from '../../model/pay';
import { plain } from '../../text/plain-text';
import { type AmountContext, contextAround } from './context-around';
import { currencyOfLabel, dollarOf } from './currency';
import { type AmountGroup, groupAmounts } from './group-amounts';
import type { Money, MoneyContext } from './money';
import { otherPostingsStart } from './other-postings';
import { readUnit, type UnitRead } from './read-unit';
import { whyNotPay } from './why-not-pay';
import { amountBySide, isApproximate, qualifierStart, sideOf } from './wordings/one-sided';
import { isLabelled, isLabelledBehind, isRightAfterLabel, nameAhead } from './wordings/pay-label';
import { isProRata } from './wordings/pro-rata';
import { unitAfter } from './wordings/unit';

// "$150k USD / £90k"  "£500 or €600"  "Junior £30k, Senior £50k": the label of the first amount holds for the second.
const ALTERNATIVE =
  /^[\s).,;]{0,3}(?:[A-Z]{3})?[\s(]{0,3}(?:(?:\/|or|\||and)\s{0,3}|[-•*\s]{0,4}(?:graduate|junior|mid|mid-level|senior|lead|principal|national|london|outer london|regional|elsewhere)[\s:(-]{1,4})$/i;

// "Alongside your salary of £43,805, the department contributes …": a sentence about something else, which takes the
// lowest pay as its example.
const BY_THE_WAY =
  /\b(?:alongside|in addition to|on top of|as well as|besides|based on) (?:your|the|this) (?:\w{1,12} ){0,2}(?:salary|pay) of (?:up to |at least )?$/i;

/** A text with more amounts than this is no posting. We do not look at the rest of it. */
const MOST = 2_000;

/**
 * Every mention of money in one part of a posting, in the order of the text. `refused` is null where the money is pay,
 * and says why where it is not. Numbers that nothing calls money are left out. Never throws; the time is linear in the
 * text.
 */
export function readMoney(text: string, part: PagePart, context: MoneyContext): Money[] {
  const groups = groupAmounts(text);
  // In the page's own pay field a bare number is money as well.
  const bareCounts = part === 'salary';
  const others = part === 'description' ? otherPostingsStart(text) : text.length;
  const isAnyMarked = groups.some((group) => group.marked);
  const found: Money[] = [];
  let previous = 0;
  for (const [i, group] of groups.entries()) {
    if (found.length === MOST) break;
    if (!group.marked && !(bareCounts ? mayBeFieldPay(group, isAnyMarked, text) : mayBeBarePay(text, group))) continue;
    const next = nextMarked(groups, i)?.first.index ?? text.length;
    const around = withoutNextName(
      contextAround(text, group.first.index, group.last.end, previous, next),
      (groups[i + 1]?.values[0] ?? 0) > group.values[1],
    );
    if (!group.marked && !bareCounts && !isCalledPay(group, around)) continue;
    const before = found.at(-1);
    const inherits = before?.labelled === true && before.refused === null;
    const money = alsoRefused(before, moneyOf(text, part, group, around, context, inherits), around.lead);
    const isOther = group.first.index > others;
    found.push(isOther ? { ...money, refused: money.refused ?? 'other-posting' } : money);
    previous = group.last.end;
  }
  return found;
}

/** The next amount with a sign, a code or a "k", among the eleven groups behind one. */
function nextMarked(groups: readonly AmountGroup[], i: number): AmountGroup | null {
  for (let j = i + 1; j < i + 12; j += 1) if (groups[j]?.marked) return groups[j] ?? null;
  return null;
}

// "£50k OTE £80k"  "£50k (OTE of £80k)"  "£60,000, total package £75,000": the name of the higher amount that follows.
const NEXT_NAME =
  /[\s,(/+-]{0,3}\b(?:ote|on[- ]target earnings|total (?:package|compensation|earnings))(?: of| up to| is)?[\s:(]{1,3}$/i;

const withoutNextName = (around: AmountContext, isNextHigher: boolean): AmountContext =>
  isNextHigher ? { ...around, tail: around.tail.replace(NEXT_NAME, '') } : around;

// "total compensation £90k / $120k": the same amount in another currency is of the same kind.
const SAME_ELSEWHERE = /^ {0,2}(?:\/|or|\(|=) {0,2}(?:circa |c\.? ?|approx\.? )?$/i;

function alsoRefused(before: Money | undefined, money: Money, lead: string): Money {
  const isSame = before !== undefined && before.currency !== money.currency && SAME_ELSEWHERE.test(lead);
  return isSame && before.refused !== null ? { ...money, refused: before.refused } : money;
}

/**
 * Whether a bare number in a pay field can be pay. "19000" and "10.81" can; "Band 6/7" and a small number beside marked
 * money cannot.
 */
function mayBeFieldPay({ values, last }: AmountGroup, isAnyMarked: boolean, text: string): boolean {
  const [low, high] = values;
  if (/^ ?(?:hours?|hrs|days?|weeks?|months?|years?)\b/i.test(text.slice(last.end, last.end + 8))) return false;
  if (high >= 10_000 || unitAfter(text.slice(last.end, last.end + 12))) return true;
  return !isAnyMarked && (high >= 100 || (high >= 8 && !(Number.isInteger(low) && high < 14)));
}

/** A cheap check of whether a bare number in a text can be pay, because a text has many numbers that are not. */
function mayBeBarePay(text: string, { first, last, values }: AmountGroup): boolean {
  if (values[0] < 8 || values[1] > 2_000_000) return false;
  // A small number such as "Salary 95" is pay only with "an hour" or "a day" close behind.
  if (values[0] < 100 && values[1] < 10_000 && !unitAfter(plain(text.slice(last.end, last.end + 16)))) return false;
  return (
    /^\s{0,2}(?:p|\/|a |gross|base|basic|sal|an)/i.test(text.slice(last.end, last.end + 8)) ||
    /[a-z:][\s:*(-]{0,6}$/i.test(text.slice(Math.max(0, first.index - 12), first.index))
  );
}

/** Whether a bare number is pay: a label stands right ahead of it, or a unit of pay follows it. */
function isCalledPay({ values }: AmountGroup, { lead, tail }: AmountContext): boolean {
  if (values[1] >= 10_000 && (isLabelledBehind(tail) || isRightAfterLabel(lead))) return true;
  const unit = unitAfter(tail.slice(0, 16));
  if (unit?.unitText === 'YEAR') return values[0] >= 10_000;
  const isRate = unit?.unitText === 'DAY' || unit?.unitText === 'HOUR';
  return (isRate && (isLabelled(lead, tail) || values[0] >= 150)) || (isRightAfterLabel(lead) && values[0] >= 100);
}

function moneyOf(
  text: string,
  part: PagePart,
  group: AmountGroup,
  around: AmountContext,
  context: MoneyContext,
  inherits: boolean,
): Money {
  const { first, last } = group;
  const { lead, ownLead, tail } = around;
  // A code on either end says which dollar both ends are.
  const coded = [first, last].find((end) => end.currency !== null && !end.bareDollar);
  const bareDollar = !coded && (first.bareDollar || last.bareDollar);
  const stated = (coded ?? first).currency ?? last.currency ?? currencyOfLabel(lead);
  const sign = bareDollar ? dollarOf(context, around.tail) : stated;
  const supposed = stated ? sign : context.currency;
  const isCertainlyPay = part !== 'description' && stated !== null;
  const between = first === last ? '' : plain(text.slice(first.end, last.index));
  const unitIn = (currency: string | null) =>
    readUnit({ values: group.values, currency, around, between, context, isCertainlyPay });
  const inSupposed = unitIn(supposed);
  // "40K-80K annually" in India cannot be rupees, so it is in no currency that we can tell.
  const isOdd = !stated && supposed !== 'GBP' && !isMeant(inSupposed) && isMeant(unitIn(null));
  const currency = isOdd ? null : supposed;
  const unit = isOdd ? unitIn(null) : inSupposed;
  const times = unit.asStated?.times ?? 1;
  const values = [group.values[0] * times, group.values[1] * times] as const;
  const side = values[0] === values[1] ? sideOf(lead, tail) : 'exact';
  const start = first.index - (ownLead.length - qualifierStart(ownLead));
  const end = last.end + unit.end;
  const labelled = isLabelled(lead, tail) || (inherits && ALTERNATIVE.test(lead));
  const implied: BaseSalary['implied'][number][] = [];
  if (!stated) implied.push('currency');
  if (times > 1) implied.push('low', 'high');
  else if (unit.implied) implied.push('unitText');
  // A label beside the title is about pay only where it has a currency, since "10K followers" is such a label too.
  const isField = part === 'salary' || (part === 'details' && stated !== null);
  return {
    part,
    currency,
    amount: amountBySide(side, values[0], values[1]),
    unitText: unit.unitText,
    asStated: unit.asStated,
    text: text.slice(start, end),
    index: start,
    implied,
    approximate: isApproximate(lead, tail),
    proRata: isProRata(lead, tail),
    refused: whyNotPay({
      values,
      currency,
      unit,
      labelled,
      isField,
      inTitle: part === 'title',
      side,
      around,
      context,
      group,
    }),
    labelled,
    name: nameAhead(lead),
    weight:
      (labelled && !BY_THE_WAY.test(lead) ? 4 : 0) +
      (unit.implied ? 0 : 2) +
      (side === 'exact' ? 1 : 0) +
      (stated ? 1 : 0) +
      (around.setApart ? 1 : 0),
    beside: `${lead} ${/^[^.;,\n]{0,24}/.exec(tail)?.[0] ?? ''}`,
  };
}

const isMeant = ({ unitText, asStated }: UnitRead) => unitText !== null && asStated === null;

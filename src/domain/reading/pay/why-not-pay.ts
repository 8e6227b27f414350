import type { AmountContext } from './context-around';
import type { AmountGroup } from './group-amounts';
import type { MoneyContext } from './money';
import { type RefusalReason, refusedByLead, refusedByTail } from './money-kinds/refuse';
import type { UnitRead } from './read-unit';
import { isPlausible } from './refiners/unit-by-amount';
import { isApproximate } from './wordings/one-sided';
import { afterLabel, isLabelledBehind } from './wordings/pay-label';
import { isActual } from './wordings/pro-rata';

/** In characters. An advert without a separate title starts with a headline: role, place, pay. */
const HEADLINE = 120;

interface Candidate {
  readonly group: AmountGroup;
  readonly values: readonly [number, number];
  readonly currency: string | null;
  readonly unit: UnitRead;
  readonly labelled: boolean;
  readonly isField: boolean;
  readonly inTitle: boolean;
  readonly side: 'at-most' | 'at-least' | 'exact';
  readonly around: AmountContext;
  readonly context: MoneyContext;
}

/** The reason why an amount is not pay; null where it is pay. */
export function whyNotPay(candidate: Candidate): RefusalReason | null {
  const { values, currency, unit, labelled, isField, inTitle, around, group } = candidate;
  const { lead, tail, below } = around;
  if (group.first.scale >= 1e6 || group.last.scale >= 1e6)
    return refusedByTail(tail) ?? refusedByLead(lead) ?? 'turnover';
  if (isActual(lead, tail)) return 'actual-hours';
  const behind = /\S/.test(tail) ? tail : below;
  // "£60,000 Company Car" in a headline is pay that lost its "+". "a £5,000 car allowance" is not pay.
  const isLarge = unit.unitText === 'YEAR' && values[0] >= 15_000 && !ARTICLE.test(lead);
  const isPayRange = values[0] !== values[1] && (isLarge || (unit.unitText === 'DAY' && !unit.implied));
  const worded =
    refusedByTail(behind, isPayRange ? 'range' : isLarge ? 'large' : 'none') ??
    (isLabelledBehind(tail) ? null : refusedByLead(afterLabel(lead), isPayRange ? 'range' : 'none')) ??
    (OTHERS_PAY.test(lead) ? 'market-figure' : null) ??
    (ESTIMATED.test(lead) ? 'estimate' : null) ??
    looseBonus(lead, tail, values[1]) ??
    (values[1] >= LEAST_INSURED && INSURED.test(behind) ? 'insurance' : null);
  if (worded) return worded;
  if (!unit.unitText || !(unit.asStated || isPlausible(values[0], unit.unitText, currency))) return 'implausible';
  if (isField || labelled) return null;
  if (NAMES_PAY.test(tail) && unit.unitText === 'YEAR' && values[0] >= 15_000) return null;
  return isPayByShape(candidate) || (inTitle && group.marked) ? null : 'unclear';
}

// "Estimated salary £70,000"  "the predicted salary is between": a label of pay does not make it the employer's.
const ESTIMATED = /\b(?:estimated|predicted) (?:annual |base )?(?:salary|pay|range)\b[^.;\n]{0,20}$/i;
// "the average salary for a data scientist is £62,500"  "the median pay here"  "similar jobs pay £50k"
// "analysts easily commanding salaries of £50k"
const OTHERS_PAY =
  /\b(?:average|median|typical|similar) (?:\w{1,12} ){0,3}(?:salar(?:y|ies)|pay|rates?|earn)|\bmarket salaries\b|\b(?:professional|analyst|engineer|developer|scientist|graduate)s?(?:['’]s)? (?:can |easily |often |now |regularly ){0,2}(?:earn(?:ing)?|command(?:ing)?|make|making)\b/i;
// "£45,000 DOE"  "£40k Bonus"  "£60,000 excellent benefits"
const NAMES_PAY =
  /^\+?[\s(,-]{0,3}(?:doe\b|depend|plus (?:bonus|benefits)|bonus|(?:excellent |great |company |generous )?benefits|negotiable)/i;
// "£250,000 life cover": no pay. "£60,000 Life assurance" in a headline is pay that lost its "+".
const INSURED =
  /^[\s(]{0,2}(?:(?:of|worth|free|group) ){0,2}(?:life (?:assurance|insurance|cover)|death[- ]in[- ]service|critical illness)/i;
const LEAST_INSURED = 100_000;
const ARTICLE = /\b(?:an?|the|our|your|this|each|earning)\s{1,2}(?:up to )?$/i;

/** "a £5,000 bonus" is a bonus, but "£40k Bonus" in a headline is pay that lost its "+". "£50k sign-on" is no pay. */
function looseBonus(lead: string, tail: string, value: number): RefusalReason | null {
  if (/^[\s(]{0,2}sign(?:ing)?[- ]?on\b/i.test(tail)) return 'sign-on';
  if (!/^[\s(]{0,2}(?:bonus|commission)/i.test(tail)) return null;
  return value < 15_000 || ARTICLE.test(lead) ? 'bonus' : null;
}

// "110k+ + bonus"  "110k+ (based on experience)"
const K_AND_MORE = /^\+ ?(?:\+|\(based|\(depend|doe\b)/i;

/**
 * Whether an amount that no words call pay looks like pay: it has a unit, is a range or stands in a headline, and its
 * size fits.
 */
function isPayByShape({ group, values, unit, side, around, context }: Candidate): boolean {
  const [low, high] = values;
  // A bare "k" alone is no money: "over 350k patients".
  const isLoose = values[0] >= 20_000 && (isApproximate(around.lead, around.tail) || K_AND_MORE.test(around.tail));
  const signed = (group.first.currency ?? group.last.currency) !== null || isLoose;
  if (!unit.implied) {
    if (unit.unitText === 'DAY' || unit.unitText === 'HOUR') return true;
    const isSalary =
      unit.unitText === 'YEAR' ? low >= 10_000 : unit.unitText === 'MONTH' && low >= 1_000 && high <= 30_000;
    return around.setApart || isSalary;
  }
  if (unit.unitText === 'YEAR') {
    const isRange = low !== high && low >= 12_000 && high <= 600_000 && high / low <= 4;
    return (
      isRange ||
      (signed &&
        (around.setApart || side === 'at-most' || group.first.index < HEADLINE) &&
        low >= 12_000 &&
        high <= 400_000)
    );
  }
  return unit.unitText === 'DAY' && context.contract && (around.setApart || low !== high);
}

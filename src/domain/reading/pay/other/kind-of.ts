import type { OtherPayKind } from '../../../model/other-pay';
import { allMatches } from '../../../text/all-matches';
import { OTHER_PAY } from '../money-kinds/other-pay';
import type { Figure } from './find-figures';

/** The kind of other pay that a figure is, and how far its words reach into its lead and its tail. */
export interface KindRead {
  readonly kind: OtherPayKind;
  /** How many characters of the lead the words take, counted back from the figure; 0 where they stand elsewhere. */
  readonly back: number;
  /** How many characters of the tail the words take. */
  readonly ahead: number;
}

// "10% discount"  "20% of your time"  "3% employee contribution"  "50% remote"
const SOMETHING_ELSE =
  /^[\s(]{1,2}(?:off\b|discount|remote|(?:in )?(?:the )?office|on-?site|travel|employee|growth|female|women|vat\b|paid|full pay|of (?:(?:your|the|our|all|working) ){0,2}(?:time|week|work|team|users?|people|employees|staff|customers?|profits?|revenue))/i;
const EMPLOYEE = /\bemployees?(?: contribut\w{1,5})?[\s:(]{0,3}$/i;
const REFERRAL = /\b(?:refer(?:ral|rals|red|s|ring)?|recommend (?:a|your|someone))\b/i;

/**
 * The kind of a figure, out of `kinds`: the first whose words stand right behind the figure, else the one whose name
 * stands nearest ahead of it. Null where it is none of them.
 */
export function kindOf(figure: Figure, kinds: readonly OtherPayKind[]): KindRead | null {
  const { lead, heading, tail, hasNext } = figure;
  if (SOMETHING_ELSE.test(tail) || EMPLOYEE.test(lead) || REFERRAL.test(lead) || REFERRAL.test(tail)) return null;
  const behind = namedBehind(tail, kinds);
  const ahead = namedAhead(lead, kinds);
  // In "Bonus 10% Pension 8%" the word behind the first figure is the name of the next one.
  const isNextsName = behind !== null && hasNext && /^[\s:(-]{0,4}$/.test(tail.slice(behind.ahead));
  if (behind && !(isNextsName && ahead)) return behind;
  if (ahead) return ahead;
  const above = heading ? namedAhead(`${heading} `, kinds) : null;
  return above && { ...above, back: 0 };
}

function namedBehind(tail: string, kinds: readonly OtherPayKind[]): KindRead | null {
  for (const { kind, after } of OTHER_PAY) {
    const match = kinds.includes(kind) ? after.exec(tail) : null;
    if (match) return { kind, back: 0, ahead: match[0].length };
  }
  return null;
}

// None of these may stand between a name and its figure: a comma, a plus, another figure, the end of a sentence.
const BREAK = /[,;+|\n\d%£$€.]/;
const REACH = 44;

function namedAhead(lead: string, kinds: readonly OtherPayKind[]): KindRead | null {
  let nearest: KindRead | null = null;
  let nearestEnd = -1;
  for (const { kind, before } of OTHER_PAY) {
    if (!kinds.includes(kind)) continue;
    const name = allMatches(lead, before).at(-1);
    if (!name) continue;
    const end = name.index + name[0].length;
    if (end <= nearestEnd || lead.length - end > REACH || BREAK.test(lead.slice(end))) continue;
    nearestEnd = end;
    nearest = { kind, back: lead.length - name.index, ahead: 0 };
  }
  return nearest;
}

import { type Amount, between } from '../../../model/amount';

// "up to £90k"  "maximum of £70,000"  "Salary to £65k"  "no more than £500"  "Salary: to- £130,000"
const AT_MOST =
  /(?:up ?to|\bmax(?:imum)?(?: of)?|\bno more than|\bunder|(?:^|[-|,:(]\s{0,3}|\b(?:salary|basic|base|package|pay|rate|paying)\s)to|\bup)\s{0,3}(?:an? )?(?:(?:maximum|max|total) of )?(?:circa|c\.?|around|approx\.?|approximately)?[:-]?[\s(]{0,3}$/i;
// "from £60,000"  "starting at £45k"  "minimum of £50k"  "Salary From: £71,300"  "in excess of £100k"
const AT_LEAST =
  /(?:\bfrom|start(?:s|ing)? (?:at|on)|\bmin(?:imum)?(?: of| salary(?: of)?)?|\bat least|\bover|\bmore than|\babove|\bexcess of|\bupwards of|[>≥])\s{0,3}(?:circa|c\.?|around)?:?[\s(]{0,3}$/i;
// "£60k+"  "£600+"  "£50,000 or more"
// "£45k upwards"; but not "£40k+ bonus" or "£40k + bonus", which add something else
const AND_MORE =
  /^\+(?!\s{0,2}(?:\d|[£$€]|bon|ben|pens|equity|comm|car\b|packag|stock|share|option|ote|holiday|vat\b|excel|great|super|london|allow|full|hcas|over|shift|enhance|on\W?call))|^\s{0,2}(?:or more|and above|and up\b|upwards|plus per|minimum\b|min\b)/i;
// "£45k max"  "£600 per day maximum"  "£90,000 tops"
const NO_MORE = /^\s{0,2}(?:(?:per|a) \w{3,5} |p\/?[adh] )?(?:max(?:imum)?|tops)\b/i;
// "circa £65k"  "c. £70,000"  "c£75K"  "around £500"  "in the region of £60,000"
const ROUGHLY =
  /(?:\bcirca\.?|~|\bc\.?|\bca\.?|\bapprox(?:imately|\.)?|\baround|\babout|\broughly|\bregion of)\s{0,3}(?:of )?:?[\s(]{0,3}$/i;
// "£30k circa"  "£60kish"
const ROUGHLY_AFTER = /^\s{0,2}(?:circa|ish|approx)\b/i;

/**
 * Whether the words around an amount make it an upper end, a lower end or neither: "up to £90k" has no low end, "£60k+"
 * has no high end.
 */
export function sideOf(lead: string, tail: string): 'at-most' | 'at-least' | 'exact' {
  if (AT_MOST.test(lead) || NO_MORE.test(tail)) return 'at-most';
  if (AT_LEAST.test(lead) || AND_MORE.test(tail)) return 'at-least';
  return 'exact';
}

/** The amount that `low` and `high` are with the words around them. On either side they are the same figure. */
export function amountBySide(side: ReturnType<typeof sideOf>, low: number, high: number): Amount {
  if (side === 'at-most') return { kind: 'atMost', value: high };
  return side === 'at-least' ? { kind: 'atLeast', value: low } : between(low, high);
}

/** Whether the words around an amount call it a rough one ("circa £65k"). */
export function isApproximate(lead: string, tail: string): boolean {
  return ROUGHLY.test(lead) || ROUGHLY_AFTER.test(tail);
}

/** What the patterns need ahead of "to £65k" and what is no part of the amount: signs, and the label of the pay. */
const NOT_OWN = /^[-|,:(\s]{0,8}(?:(?:salary|basic|base|package|pay|rate|paying)\s{1,4}(?=to))?/i;

/** The index in the lead at which qualifying words start ("up to", "circa"); its length where there are none. */
export function qualifierStart(lead: string): number {
  const at = [AT_MOST, AT_LEAST, ROUGHLY].map((wording) => {
    const match = wording.exec(lead);
    return match ? match.index + match[0].length - match[0].replace(NOT_OWN, '').length : lead.length;
  });
  return Math.min(...at);
}

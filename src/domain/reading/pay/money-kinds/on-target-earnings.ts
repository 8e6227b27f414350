import type { OtherPayWording } from './money-kind';
import type { Refusal } from './refusal-reason';

/** Earnings if every target is met: base salary and the money on top of it together. */
export const onTargetEarningsWording: OtherPayWording = {
  kind: 'on-target-earnings',
  // "£110k OTE"  "£50,000 - £60,000 per annum, OTE"  "£120k on target earnings"
  after:
    /^(?:[\s,(:-]{0,3}(?:per annum|per year|a year|pa|negotiable|inc benefits|uncapped|realistic|double|year \w{1,6}|\+)){0,3}[\s,(:-]{0,3}(?:ote\b|on[- ]target (?:earnings)?|total (?:comp\w{0,10}|package|earnings|cash|reward)|tc\b)/i,
  // "OTE £110k"  "OTE of up to £90,000"  "total compensation: £150k"
  before:
    /\b(?:ote|on[- ]target earnings|(?:realistic|potential|first year) earnings|total (?:comp|compensation|package|earnings|cash|reward)|tc)\b/gi,
  listed: [],
};

/** Earnings if every target is met. */
export const onTargetEarningsRefusal: Refusal = {
  reason: 'on-target-earnings',
  // "OTE £110k"  "OTE of up to £90,000"  "on-target earnings: £80k"  "total package £95k"  "first year earnings £50k"
  before:
    /\b(?:ote|on[- ]target earnings|(?:realistic|potential|year \w{1,6}|first year) earnings|potential to earn|tc|total (?:comp\w{0,10}|package|earnings|reward|cash)|uncapped)\b[^.;\n]{0,22}$/i,
  // "£110k OTE"  "£50,000 - £60,000 (OTE)"  "£84,000 total package"  "£120k on target"  "£550k TC"
  // "£20,000 - £50,000 per annum, negotiable, OTE"
  after:
    /^(?:(?:[\s,]{0,2}(?:per annum|per year|a year|pa|negotiable|inc benefits|pro-rata)){0,4},? ?ote$|[\s(:-]{0,3}(?:\+ )?(?:per annum |pa |k )?(?:uncapped |realistic |year \w{1,6} |double )?(?:ote\b|tc\b|on[- ]target|total (?:comp|package|earnings|cash|reward)))/i,
};

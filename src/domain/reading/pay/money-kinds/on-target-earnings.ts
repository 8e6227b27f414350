import type { OtherPayWording } from './money-kind';

/** Earnings if every target is met: the base and what comes on top, together. */
export const onTargetEarnings: OtherPayWording = {
  kind: 'on-target-earnings',
  // "£110k OTE"  "£50,000 - £60,000 per annum, OTE"  "£120k on target earnings"
  after:
    /^(?:[\s,(:-]{0,3}(?:per annum|per year|a year|pa|negotiable|inc benefits|uncapped|realistic|double|year \w{1,6}|\+)){0,3}[\s,(:-]{0,3}(?:ote\b|on[- ]target (?:earnings)?|total (?:comp\w{0,10}|package|earnings|cash|reward)|tc\b)/i,
  // "OTE £110k"  "OTE of up to £90,000"  "total compensation: £150k"
  before:
    /\b(?:ote|on[- ]target earnings|(?:realistic|potential|first year) earnings|total (?:comp|compensation|package|earnings|cash|reward)|tc)\b/gi,
  listed: [],
};

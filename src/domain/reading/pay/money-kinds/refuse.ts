import { REFUSALS } from './refusals';

/** The reasons why money in a posting is not its base salary. */
export type RefusalReason =
  | (typeof REFUSALS)[number]['reason']
  | 'actual-hours'
  | 'other-posting'
  | 'implausible'
  | 'unclear';

/**
 * How much an amount by itself looks like pay. A large one may have perks behind it; a range of the right size is pay.
 */
export type PayShape = 'none' | 'large' | 'range';

const HOLDS = { none: ['all', 'amounts', 'perks'], large: ['all', 'amounts'], range: ['all'] };

/** The reason why the words right behind an amount make it something other than pay; null where they do not. */
export function refusedByTail(tail: string, shape: PayShape = 'none'): RefusalReason | null {
  return refusedBy('after', tail, shape);
}

/**
 * The reason why the words ahead of an amount in its clause make it something other than pay; null where they do not.
 */
export function refusedByLead(lead: string, shape: PayShape = 'none'): RefusalReason | null {
  return refusedBy('before', lead, shape);
}

function refusedBy(side: 'before' | 'after', words: string, shape: PayShape): RefusalReason | null {
  if (!/[a-z]/i.test(words)) return null;
  return REFUSALS.find((refusal) => HOLDS[shape].includes(refusal.of) && refusal[side].test(words))?.reason ?? null;
}

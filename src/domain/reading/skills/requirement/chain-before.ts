import type { Scan } from '../vocabulary/scan';

/**
 * One cue speaks of several skills of a sentence where at most this many characters stand between them: "Experience
 * with Spark, ideally on AWS, is a plus".
 */
const CHAIN_GAP = 60;

/**
 * Of these events of skills, the last before `index` and those before it with at most CHAIN_GAP characters between. The
 * chain stops at the event `since`, where the last demand of the sentence begins, unless all of it stands before that.
 */
export function chainBefore(scan: Scan, events: readonly number[], index: number, since: number): number[] {
  const chain: number[] = [];
  let from = index;
  for (const event of events.toReversed()) {
    if (from - scan.endOf(event) > CHAIN_GAP || (event < since && chain.length > 0)) break;
    chain.push(event);
    from = scan.startOf(event);
  }
  return chain;
}

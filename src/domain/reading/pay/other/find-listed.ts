import type { OtherPay, OtherPayKind } from '../../../model/other-pay';
import { eachMatchNear } from '../../../text/claims/matches-near';
import type { PostingPart } from '../../../text/posting-parts';
import { OTHER_PAY } from '../money-kinds/other-pay';
import { otherPostingsStart } from '../other-postings';

/**
 * The kinds of other pay that the posting offers without a figure, each once, with the first words that offer it.
 * `known` are kinds that were found with a figure; they are left out.
 */
export function findListed(parts: readonly PostingPart[], known: ReadonlySet<OtherPayKind>): OtherPay[] {
  return OTHER_PAY.flatMap(({ kind, cues, listed }) => {
    const found: OtherPay[] = [];
    if (!cues || !listed || known.has(kind)) return found;
    eachMatchNear(parts, { cues, before: 60, after: 60, wordings: listed }, ({ groups, evidence, source }) => {
      const { part } = evidence;
      if (part === 'description' && evidence.index >= otherPostingsStart(source)) return false;
      const text = groups.words ?? evidence.text;
      const index = evidence.index + evidence.text.lastIndexOf(text);
      found.push({ kind, worth: null, evidence: { part, text, index } });
      return true;
    });
    return found;
  });
}

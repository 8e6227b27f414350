import type { PagePart } from '../../mention';
import type { OtherPay, OtherPayKind } from '../../other-pay';
import { otherPostingsStart } from '../other-postings';
import { plain } from '../plain';
import { OTHER_PAY } from './index';

/** The kinds that the posting offers without a figure, each once, by the first words that do; `known` have one already. */
export function findListed(
  parts: readonly { readonly part: PagePart; readonly text: string }[],
  known: ReadonlySet<OtherPayKind>,
): OtherPay[] {
  const found = new Map<OtherPayKind, OtherPay>();
  for (const { part, text } of parts) {
    const words = plain(part === 'description' ? text.slice(0, otherPostingsStart(text)) : text);
    for (const { kind, listed } of OTHER_PAY) {
      if (known.has(kind) || found.has(kind)) continue;
      const [first] = listed.flatMap((wording) => firstMatch(words, wording) ?? []).sort((a, b) => a.index - b.index);
      if (!first) continue;
      const evidence = { part, index: first.index, text: text.slice(first.index, first.index + first.length) };
      found.set(kind, { ...NO_FIGURE, kind, evidence });
    }
  }
  return [...found.values()];
}

const NO_FIGURE = {
  currency: null,
  minValue: null,
  maxValue: null,
  unitText: null,
  minPercent: null,
  maxPercent: null,
} as const;

function firstMatch(text: string, wording: RegExp): { index: number; length: number } | null {
  const match = wording.exec(text);
  if (!match) return null;
  const words = match.groups?.words ?? match[0];
  return { index: match.index + match[0].lastIndexOf(words), length: words.length };
}

import type { PagePart } from '../../mention';
import type { OtherPay, OtherPayKind } from '../../other-pay';
import { otherPostingsStart } from '../other-postings';
import { plain } from '../plain';
import { OTHER_PAY } from './index';

/** Words that a wording of each kind cannot do without: the wordings are tried around these only. */
const CUES =
  /(?<pension>pension)|(?<equity>equity|shares?\b|stock|\bemi\b|\brsus?\b|saye\b)|(?<commission>commission)|(?<bonus>bonus|profit[- ]shar)/gi;
/** Characters on either side of a cue that are looked at; the wordings are shorter. */
const AROUND = 60;

/** The kinds that the posting offers without a figure, each once, by the first words that do; `known` have one already. */
export function findListed(
  parts: readonly { readonly part: PagePart; readonly text: string }[],
  known: ReadonlySet<OtherPayKind>,
): OtherPay[] {
  const found = new Map<OtherPayKind, OtherPay>();
  for (const { part, text } of parts) {
    const end = part === 'description' ? otherPostingsStart(text) : text.length;
    for (const cue of text.matchAll(CUES)) {
      if (cue.index >= end) break;
      const wording = OTHER_PAY.find(({ kind }) => cue.groups?.[kind] !== undefined);
      if (!wording || known.has(wording.kind) || found.has(wording.kind)) continue;
      const from = Math.max(0, cue.index - AROUND);
      const words = plain(text.slice(from, Math.min(end, cue.index + AROUND)));
      const [first] = wording.listed
        .flatMap((pattern) => firstMatch(words, pattern) ?? [])
        .sort((a, b) => a.index - b.index);
      if (!first) continue;
      const index = from + first.index;
      const evidence = { part, index, text: text.slice(index, index + first.length) };
      found.set(wording.kind, { ...NO_FIGURE, kind: wording.kind, evidence });
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

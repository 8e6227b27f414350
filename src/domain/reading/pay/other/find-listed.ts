import type { Mention, PagePart } from '../../../model/evidence';
import type { OtherPay, OtherPayKind } from '../../../model/other-pay';
import { type Cues, declareCues, keywordPositions } from '../../../text/keyword-index';
import { plain } from '../../../text/plain-text';
import { OTHER_PAY, type OtherPayWording } from '../money-kinds/other-pay';
import { otherPostingsStart } from '../other-postings';

/** The cues of each kind: every match of its wordings has one of them, so the wordings are tried around these only. */
const CUES: Partial<Record<OtherPayKind, Cues>> = {
  pension: declareCues('pension'),
  equity: declareCues(
    ...['option', 'scheme', 'plan', 'ownership', 'purchase', 'incentive', 'award', 'grant'].flatMap((what) => [
      `share ${what}`,
      `stock ${what}`,
    ]),
    ...['equity', 'emi ', 'rsu', 'restricted stock', 'sharesave', 'saye'],
  ),
  commission: declareCues('commission'),
  bonus: declareCues('bonus|profit share|profit-share|profit sharing|profit-sharing'),
};
/** How many characters on either side of a cue we look at. All wordings are shorter. */
const AROUND = 60;

/**
 * The kinds of other pay that the posting offers without a figure, each once, with the first words that offer it.
 * `known` are kinds that were found with a figure; they are left out.
 */
export function findListed(
  parts: readonly { readonly part: PagePart; readonly text: string }[],
  known: ReadonlySet<OtherPayKind>,
): OtherPay[] {
  const found = new Map<OtherPayKind, OtherPay>();
  for (const { part, text } of parts) {
    const end = part === 'description' ? otherPostingsStart(text) : text.length;
    for (const wording of OTHER_PAY) {
      if (!wording.listed || known.has(wording.kind) || found.has(wording.kind)) continue;
      const evidence = firstListed(text, end, wording);
      if (evidence) found.set(wording.kind, { kind: wording.kind, worth: null, evidence: { part, ...evidence } });
    }
  }
  return [...found.values()];
}

/** The first words that offer a kind; null where none do. */
function firstListed(text: string, end: number, { kind, listed = [] }: OtherPayWording): Mention | null {
  for (const position of cuePositions(text, CUES[kind])) {
    if (position >= end) break;
    const from = Math.max(0, position - AROUND);
    const words = plain(text.slice(from, Math.min(end, position + AROUND)));
    const [first] = listed.flatMap((pattern) => firstMatch(words, pattern) ?? []).sort((a, b) => a.index - b.index);
    if (first)
      return { text: text.slice(from + first.index, from + first.index + first.length), index: from + first.index };
  }
  return null;
}

const cuePositions = (text: string, cues: Cues | undefined) => (cues ? keywordPositions(text, cues) : []);

function firstMatch(text: string, wording: RegExp): { index: number; length: number } | null {
  const match = wording.exec(text);
  if (!match) return null;
  const words = match.groups?.words ?? match[0];
  return { index: match.index + match[0].lastIndexOf(words), length: words.length };
}

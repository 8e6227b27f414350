import { declareCues, keywordPositions } from '../../../text/keyword-index';

/** A per cent in a text, or a range of them. For one per cent, `min` and `max` are the same. */
export interface Percent {
  readonly index: number;
  /** The index behind the sign or the word. */
  readonly end: number;
  readonly min: number;
  readonly max: number;
}

const IN_WORDS = declareCues('per cent', 'percent');
// "10"  "5 - 10"  "0.05%–0.2"  "8 to 12"
const NUMBERS =
  /(?:(?<![\d.,])(?<low>\d{1,3}(?:\.\d{1,3})?) ?%?(?: ?[-\u2010-\u2015] ?| to ))?(?<![\d.,])(?<high>\d{1,3}(?:\.\d{1,3})?) ?$/;

/**
 * The per cents of a text in order, at most `most` of them. We look for the sign first, so that other numbers cost
 * nothing.
 */
export function findPercents(text: string, most: number): Percent[] {
  const found: Percent[] = [];
  for (const sign of signsIn(text)) {
    const slice = text.slice(Math.max(0, sign.index - 24), sign.index);
    const numbers = NUMBERS.exec(slice);
    const high = Number(numbers?.groups?.high);
    if (!numbers || Number.isNaN(high)) continue;
    const low = Number(numbers.groups?.low ?? high);
    const index = sign.index - slice.length + numbers.index;
    const before = found.at(-1);
    // "5%-10%" is read at its second sign, so the "5%" that was found before is removed.
    if (before && before.end > index) found.pop();
    if (found.length === most) break;
    found.push({ index, end: sign.end, min: Math.min(low, high), max: Math.max(low, high) });
  }
  return found;
}

/**
 * Where the signs and words for a per cent stand: "10%", "10 per cent", "10 percent", but not "ten percentage points".
 */
function signsIn(text: string): { index: number; end: number }[] {
  const signs: { index: number; end: number }[] = [];
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) signs.push({ index: at, end: at + 1 });
  const words = keywordPositions(text, IN_WORDS).flatMap((index) => {
    const end = index + (text.charAt(index + 3) === ' ' ? 8 : 7);
    return /\w/.test(text.charAt(end)) ? [] : [{ index, end }];
  });
  return words.length === 0 ? signs : [...signs, ...words].sort((a, b) => a.index - b.index);
}

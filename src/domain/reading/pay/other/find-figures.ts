import { plain } from '../../../text/plain-text';
import type { Money } from '../money';
import { findPercents, type Percent } from './find-percents';

/** An amount or a per cent with the words around it, cut at the neighbouring figures. */
export interface Figure {
  readonly index: number;
  readonly end: number;
  readonly money: Money | null;
  readonly percent: Percent | null;
  /** The words ahead of it on its own line. */
  readonly lead: string;
  /** The line above, where that line is short and only signs stand ahead of the figure on its own line; else empty. */
  readonly heading: string;
  /** The rest of its line behind it. */
  readonly tail: string;
  /** Whether the tail ends because another figure follows. */
  readonly hasNext: boolean;
}

/** A text with more figures than this is no posting. We do not look at the rest of it. */
const MOST = 4_000;
const LEAD = 110;
const TAIL = 70;

/**
 * The figures of a text that stand ahead of the index `limit`, in order: all per cents, and the amounts for which
 * `isOfUse` is true. Each is made when it is asked for. Other amounts still end the words that belong to their
 * neighbours.
 */
export function* findFigures(
  text: string,
  money: readonly Money[],
  limit: number,
  isOfUse: (money: Money) => boolean,
): Generator<Figure> {
  const places: Place[] = [
    ...money.map((m) => ({ index: m.index, end: m.index + m.text.length, money: m, percent: null })),
    ...findPercents(text, MOST).map((percent) => ({ index: percent.index, end: percent.end, money: null, percent })),
  ]
    .filter(({ index }) => index < limit)
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST);
  for (const [i, place] of places.entries()) {
    if (place.money && !isOfUse(place.money)) continue;
    yield figureAt(text, place, places[i - 1]?.end ?? 0, places[i + 1]?.index ?? text.length);
  }
}

type Place = Pick<Figure, 'index' | 'end' | 'money' | 'percent'>;

function figureAt(text: string, place: Place, previousEnd: number, next: number): Figure {
  const { index, end } = place;
  const from = Math.min(index, Math.max(previousEnd, index - LEAD));
  const lines = plain(text.slice(from, index)).split('\n');
  const lead = lines.pop() ?? '';
  const above = lines.findLast((line) => /\S/.test(line))?.trim() ?? '';
  const tail = plain(text.slice(end, Math.min(next, end + TAIL))).split('\n')[0] ?? '';
  return {
    ...place,
    lead,
    heading: /[a-z]/i.test(lead) || above.length > 40 ? '' : above,
    tail,
    hasNext: end + tail.length >= next && next < text.length,
  };
}

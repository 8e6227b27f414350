import { plain } from '../../../text/plain-text';
import type { Money } from '../money';
import { findPercents, type Percent } from './find-percents';

/** An amount or a per cent with the words around it, each cut at the figures beside it. */
export interface Figure {
  readonly index: number;
  readonly end: number;
  readonly money: Money | null;
  readonly percent: Percent | null;
  /** Its own line ahead of it. */
  readonly lead: string;
  /** The line above, where nothing but signs stands ahead of it and that line is short; else empty. */
  readonly heading: string;
  /** The rest of its line. */
  readonly tail: string;
  /** Another figure ends the tail. */
  readonly hasNext: boolean;
}

/** A text with more figures than this is no posting. */
const MOST = 4_000;
const LEAD = 110;
const TAIL = 70;

/**
 * The per cents of a text ahead of `limit`, and the amounts `isOfUse`, in order, each made when it is asked for. Those
 * of no use still end the words that belong to their neighbours.
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

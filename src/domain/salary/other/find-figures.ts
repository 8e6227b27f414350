import type { Money } from '../money';
import { plain } from '../plain';
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

const LEAD = 110;
const TAIL = 70;

/** All amounts and per cents of a text, in order, up to `limit`. */
export function findFigures(text: string, money: readonly Money[], limit: number): Figure[] {
  const figures = [
    ...money.map((m) => ({ index: m.index, end: m.index + m.text.length, money: m, percent: null })),
    ...findPercents(text).map((percent) => ({ index: percent.index, end: percent.end, money: null, percent })),
  ]
    .filter(({ index }) => index < limit)
    .sort((a, b) => a.index - b.index);
  return figures.map((figure, i) => {
    const from = Math.max(figures[i - 1]?.end ?? 0, figure.index - LEAD);
    const lines = plain(text.slice(Math.min(from, figure.index), figure.index)).split('\n');
    const lead = lines.pop() ?? '';
    const above = lines.findLast((line) => /\S/.test(line))?.trim() ?? '';
    const next = figures[i + 1]?.index ?? text.length;
    const tail = plain(text.slice(figure.end, Math.min(next, figure.end + TAIL))).split('\n')[0] ?? '';
    return {
      ...figure,
      lead,
      heading: /[a-z]/i.test(lead) || above.length > 40 ? '' : above,
      tail,
      hasNext: figure.end + tail.length >= next && next < text.length,
    };
  });
}

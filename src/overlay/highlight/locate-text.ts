import type { Mention } from '../../domain/model/evidence';
import { isDropped, squeeze, type TextRanges } from '../../pages/text/text-ranges';

/** Two adverts do not begin with the same 48 characters, counted without what squeezing drops. */
const HEAD = 48;
/** A line of 24 characters, squeezed, is not found by chance. */
const SURE_LINE = 24;
/** A page has few copies of its advert. */
const MOST_COPIES = 20;
/**
 * How far after the line before it a line may stand. What stands between is the page's own ("Show more", the caption of
 * a picture). Characters.
 */
const REACH = 2_000;

/** Finds the words of a description on the page; null where the page does not show them. */
export type LocateText = (mention: Mention) => Range | null;

/**
 * Finds a description on the page that it was read from. Where the page shows it as one piece, every index agrees.
 * Where it does not (it came from the page's data, or in several blocks), it is found line by line, in order. The time
 * is linear in the length of both texts.
 */
export function locateText(description: string, page: TextRanges): LocateText {
  const places = wholeAt(description, page) ?? linesAt(description, page);
  return ({ text, index }) => {
    const words = squeeze(text);
    const start = places[index] ?? -1;
    return start >= 0 && page.text.startsWith(words, start) ? page.range(start, start + words.length) : null;
  };
}

/** For each character of the description, its index in the page's squeezed text, or -1. */
type Places = Int32Array;

function wholeAt(description: string, page: TextRanges): Places | null {
  const whole = squeeze(description);
  const at = copies(whole, page).find((start) => page.range(start, start + 1) !== null);
  return at === undefined ? null : fill(new Int32Array(description.length).fill(-1), description, 0, at);
}

function copies(whole: string, { text }: TextRanges): readonly number[] {
  const head = whole.slice(0, HEAD);
  const found: number[] = [];
  if (head === '') return found;
  let at = text.indexOf(head);
  for (let tries = 0; at >= 0 && tries < MOST_COPIES; tries += 1) {
    if (text.startsWith(whole, at)) found.push(at);
    at = text.indexOf(head, at + 1);
  }
  return found;
}

function linesAt(description: string, page: TextRanges): Places {
  const places = new Int32Array(description.length).fill(-1);
  /** The lines not found since the last one that was, each with its index in the description. */
  let missedLines: [string, number][] = [];
  let index = 0;
  /** The end of the last line that was found; null before the first, which must be a sure one. */
  let end: number | null = null;
  /** The length of the missed lines, squeezed. */
  let missed = 0;
  for (const line of description.split('\n')) {
    const words = squeeze(line);
    const at: number = end === null ? firstLine(words, page) : nextLine(words, page.text, end, missed);
    if (at >= 0 && words !== '') {
      fillBackwards(places, missedLines, page.text.slice(end ?? 0, at), at);
      fill(places, line, index, at);
      end = at + words.length;
      missedLines = [];
      missed = 0;
    } else {
      missedLines.push([line, index]);
      missed += words.length;
    }
    index += line.length + 1;
  }
  return places;
}

/**
 * Finds short lines right before a sure one, for as long as each follows on the other. `gap` is the text of the page
 * that ends at `end`.
 */
function fillBackwards(places: Places, lines: readonly [string, number][], gap: string, end: number): void {
  let left = gap.length;
  for (const [line, index] of lines.toReversed()) {
    const words = squeeze(line);
    left -= words.length;
    if (left < 0 || !gap.startsWith(words, left)) return;
    fill(places, line, index, end - gap.length + left);
  }
}

function firstLine(words: string, page: TextRanges): number {
  if (words.length < SURE_LINE) return -1;
  return copies(words, page).find((start) => page.range(start, start + 1) !== null) ?? -1;
}

function nextLine(words: string, text: string, from: number, missed: number): number {
  const near = text.slice(from, from + words.length + Math.min(missed + REACH, 10 * REACH));
  const at = words.length < SURE_LINE ? (near.startsWith(words) ? 0 : -1) : near.indexOf(words.slice(0, HEAD));
  return at >= 0 && near.startsWith(words, at) ? from + at : -1;
}

/** Writes the places of one part of the description, which begins at `index` there and at `at` on the page. */
function fill(places: Places, part: string, index: number, at: number): Places {
  let place = at;
  for (let offset = 0; offset < part.length; offset += 1) {
    places[index + offset] = place;
    if (!isDropped(part[offset] ?? '')) place += 1;
  }
  return places;
}

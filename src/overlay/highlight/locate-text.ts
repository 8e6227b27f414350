import type { Mention } from '../../domain/model/evidence';
import { isDropped, squeeze, type TextRanges } from '../../pages/text/text-ranges';

/** Two adverts do not begin with the same so many characters, squeezed; nor is a line of so many found by chance. */
const HEAD = 48;
const SURE_LINE = 24;
/** A page has few copies of its advert. */
const MOST_COPIES = 20;
/** How far behind the line before it a line may stand: what stands between is the page's ("Show more", a picture's words). Characters. */
const REACH = 2_000;

/** Where the words of a description stand on the page; null where they do not. */
export type LocateText = (mention: Mention) => Range | null;

/**
 * Finds a description on the page that it was read from. Where it stands there as one piece, every index agrees; where it
 * does not (it came from the page's data, or in several blocks), it is found line by line, in order. Linear in both.
 */
export function locateText(description: string, page: TextRanges): LocateText {
  const places = wholeAt(description, page) ?? linesAt(description, page);
  return ({ text, index }) => {
    const words = squeeze(text);
    const start = places[index] ?? -1;
    return start >= 0 && page.text.startsWith(words, start) ? page.range(start, start + words.length) : null;
  };
}

/** For each character of the description its index in the page's text, or -1. */
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
  /** Lines not found since the last one that was, with their indices. */
  let before: [string, number][] = [];
  let index = 0;
  /** Behind the last line that was found; null before the first, which must be a sure one. */
  let behind: number | null = null;
  let missed = 0;
  for (const line of description.split('\n')) {
    const words = squeeze(line);
    const at: number = behind === null ? firstLine(words, page) : nextLine(words, page.text, behind, missed);
    if (at >= 0 && words !== '') {
      fillBackwards(places, before, page.text.slice(behind ?? 0, at), at);
      fill(places, line, index, at);
      behind = at + words.length;
      before = [];
      missed = 0;
    } else {
      before.push([line, index]);
      missed += words.length;
    }
    index += line.length + 1;
  }
  return places;
}

/** Short lines that stand right before a sure one, as far as they follow on each other. `gap` is what ends at `end` on the page. */
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

function nextLine(words: string, text: string, behind: number, missed: number): number {
  const near = text.slice(behind, behind + words.length + Math.min(missed + REACH, 10 * REACH));
  const at = words.length < SURE_LINE ? (near.startsWith(words) ? 0 : -1) : near.indexOf(words.slice(0, HEAD));
  return at >= 0 && near.startsWith(words, at) ? behind + at : -1;
}

/** Writes the places of one stretch of the description, which begins at `index` there and at `at` on the page. */
function fill(places: Places, textWindow: string, index: number, at: number): Places {
  let place = at;
  for (let offset = 0; offset < textWindow.length; offset += 1) {
    places[index + offset] = place;
    if (!isDropped(textWindow[offset] ?? '')) place += 1;
  }
  return places;
}

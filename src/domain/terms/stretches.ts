import { type Cues, spotsOf } from '../cue-spots';

/** A part of a text, from one UTF-16 index to the next that is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Titles and labels are read whole. */
const SHORT = 300;

/** The parts of a text around cue words, in order, without overlaps; `before` and `after` are counted from a cue's start. */
export function stretches(text: string, cues: Cues, before: number, after: number): Stretch[] {
  if (text.length < SHORT) return hasAny(text, cues) ? [{ from: 0, to: text.length }] : [];
  const found: { from: number; to: number }[] = [];
  for (const spot of spotsOf(text, cues)) {
    const from = Math.max(0, spot - before);
    const to = Math.min(text.length, spot + after);
    const previous = found.at(-1);
    if (previous && from <= previous.to) previous.to = Math.max(previous.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Whether any of the cue words is in the text. */
export function hasAny(text: string, cues: Cues): boolean {
  if (text.length >= SHORT) return spotsOf(text, cues).length > 0;
  const lower = text.toLowerCase();
  return cues.words.some((word) => lower.includes(word));
}

/** The matches of a global pattern that start and end in the stretch, in order; what stands before it is seen by `^` and `\b`. */
export function matchesIn(text: string, { from, to }: Stretch, wording: RegExp): readonly RegExpExecArray[] {
  const seen = to < text.length ? text.slice(0, to) : text;
  const found: RegExpExecArray[] = [];
  wording.lastIndex = from;
  for (let match = wording.exec(seen); match; match = wording.exec(seen)) {
    if (wording.lastIndex === match.index) wording.lastIndex += 1;
    found.push(match);
  }
  return found;
}

/*
 * Codes of the breaks between phrases, as far as they matter to the meaning: a line's end or bullet, a sentence's end,
 * a bracket that opens or closes, a colon. The code of a phrase is its id, which is 0 or more.
 */
export const LINE = -1;
export const SENTENCE = -2;
export const OPEN = -3;
export const CLOSE = -4;
export const COLON = -5;

/**
 * What a text is made of: its phrases and breaks in order, each of which is an event with an index from 0. Kept in
 * three arrays, since an object for each event takes longer. An event's index must be from 0 to below `length`: one
 * access outside would make the getters slow for every caller.
 */
export class Scan {
  readonly #codes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** How many events there are. */
  get length(): number {
    return this.#codes.length;
  }

  /** Appends an event that reaches from `start` to `end`. */
  push(code: number, start: number, end: number): void {
    this.#codes.push(code);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** The id of a phrase (0 or more), or LINE, SENTENCE, OPEN, CLOSE or COLON. */
  codeOf(event: number): number {
    return this.#codes[event] ?? LINE;
  }

  /** Where an event begins, as a UTF-16 index into the text. */
  startOf(event: number): number {
    return this.#starts[event] ?? 0;
  }

  /** Where an event ends, as a UTF-16 index into the text. */
  endOf(event: number): number {
    return this.#ends[event] ?? 0;
  }

  /** The number of characters between the end of one event and the start of a later one. */
  gapBetween(earlier: number, later: number): number {
    return this.startOf(later) - this.endOf(earlier);
  }
}

import { BEGINNING, beginningAt, hash, hashJoiner, hashPiece, joinerEnd, startHash } from './characters';

/**
 * Phrases in one open-addressed table of two 32-bit hashes a phrase. The hash runs over the letters only, so spaces,
 * hyphens and case do not count ("scikit-learn", "Scikit Learn", "scikitlearn"), and the beginnings of phrases are in
 * the same table: a phrase is found piece by piece with one look-up each, whatever the number of phrases. 64 bits make
 * a false hit so unlikely (1e-15 a text) that the words themselves are not compared.
 *
 * Hashing everything up front costs 10 ms in a process that has just begun. So a phrase waits, unhashed, beside others
 * that begin with the same three letters, until a text has a word that begins so.
 */
export class PhraseTable {
  readonly #mask: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** As `find` gives them; 0 is an empty slot. */
  readonly #values: Int32Array;
  /** By `beginningAt`: what waits there, in the order in which it came. */
  readonly #waiting: (number[] | null)[] = new Array(4096).fill(null);

  /**
   * `beginnings` is an upper bound of the phrases and their beginnings together. `bring` adds what waits under a number
   * that was given to `wait`.
   */
  constructor(
    beginnings: number,
    private readonly bring: (waiting: number) => void,
  ) {
    let size = 1024;
    while (size < beginnings * 2) size *= 2;
    this.#mask = size - 1;
    this.#low = new Int32Array(size);
    this.#high = new Int32Array(size);
    this.#values = new Int32Array(size);
  }

  /**
   * 0 where neither a phrase nor a beginning is known. Else bit 0 says that longer phrases begin so, and the other bits
   * are the phrase's id + 1, or 0 for a mere beginning.
   */
  find(low: number, high: number): number {
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = this.#values[slot] as number;
      if (value === 0 || (this.#low[slot] === low && this.#high[slot] === high)) return value;
    }
  }

  /** Has a phrase brought in once a text may hold it. `waiting` is its number for `bring`. Short ones are brought in at once. */
  wait(phrase: string, waiting: number): void {
    const beginning = beginningAt(phrase, 0, BEGINNING + 1);
    const others = this.#waiting[beginning];
    if (beginning < 0) this.bring(waiting);
    else if (others) others.push(waiting);
    else this.#waiting[beginning] = [waiting];
  }

  /** To be called before `find` is asked of a text's words from `start`. */
  prepare(text: string, start: number): void {
    const beginning = beginningAt(text, start, BEGINNING);
    if (beginning < 0) return;
    const waiting = this.#waiting[beginning];
    if (!waiting) return;
    this.#waiting[beginning] = null;
    for (const phrase of waiting) this.bring(phrase);
  }

  /** Adds a phrase with its beginnings. A phrase that is there already keeps its first id. */
  add(phrase: string, id: number): void {
    startHash();
    let end = hashPiece(phrase, 0);
    while (end < phrase.length) {
      this.#put(hash[0] as number, hash[1] as number, 1);
      const next = joinerEnd(phrase, end);
      hashJoiner(phrase, end, next);
      end = hashPiece(phrase, next);
    }
    this.#put(hash[0] as number, hash[1] as number, (id + 1) * 2);
  }

  #put(low: number, high: number, value: number): void {
    let slot = low & this.#mask;
    while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) {
      slot = (slot + 1) & this.#mask;
    }
    const old = this.#values[slot] as number;
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#values[slot] = old > 1 ? old | (value & 1) : old | value;
  }
}

import { BEGINNING, beginningAt, hash, hashJoiner, hashPiece, joinerEnd, startHash } from '../../../text/characters';

/** Some thirty adverts: in a process that has read so many, what still waits is not worth asking about. */
const PATIENCE = 15_000;

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
  /** Four numbers a slot, side by side in memory: the two hashes, the value as `find` gives it (0 is empty), and none. */
  readonly #slots: Int32Array;
  /** One bit for each low hash that is there: small enough to stay at hand, and most words of a text end here. */
  readonly #present: Int32Array;
  /** By `beginningAt`: the last that waits there, + 1; 0 for none. */
  readonly #waiting = new Int32Array(4096);
  /** By what waits: the one that waits there before it, as above. */
  readonly #before: number[] = [];
  /** How many more words are asked about before all that waits is brought in. */
  #patience = PATIENCE;

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
    this.#slots = new Int32Array(size * 4);
    // Four bits a slot.
    this.#present = new Int32Array(size / 8);
  }

  /**
   * 0 where neither a phrase nor a beginning is known. Else bit 0 says that longer phrases begin so, and the other bits
   * are the phrase's id + 1, or 0 for a mere beginning.
   */
  find(low: number, high: number): number {
    const present = this.#present;
    if (((present[(low >>> 5) & (present.length - 1)] as number) & (1 << (low & 31))) === 0) return 0;
    const slots = this.#slots;
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = slots[slot * 4 + 2] as number;
      if (value === 0 || (slots[slot * 4] === low && slots[slot * 4 + 1] === high)) return value;
    }
  }

  /** Has a phrase brought in once a text may hold it. `waiting` is its number for `bring`, counted from 0. Short ones are brought in at once. */
  wait(phrase: string, waiting: number): void {
    const beginning = beginningAt(phrase, 0, BEGINNING + 1);
    if (beginning < 0) {
      this.bring(waiting);
      return;
    }
    this.#before[waiting] = this.#waiting[beginning] as number;
    this.#waiting[beginning] = waiting + 1;
  }

  /** To be called before `find` is asked of a text's words from `start`. */
  prepare(text: string, start: number): void {
    if (this.#patience === 0) return;
    this.#patience--;
    if (this.#patience === 0) for (let each = 0; each < this.#waiting.length; each++) this.#bringFrom(each);
    else this.#bringFrom(beginningAt(text, start, BEGINNING));
  }

  /** In the order in which they came: of phrases that are spelled alike the first one wins. */
  #bringFrom(beginning: number): void {
    let last = beginning < 0 ? 0 : (this.#waiting[beginning] as number);
    if (last === 0) return;
    this.#waiting[beginning] = 0;
    const found: number[] = [];
    for (; last > 0; last = this.#before[last - 1] as number) found.push(last - 1);
    for (const phrase of found.reverse()) this.bring(phrase);
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
    const bits = (low >>> 5) & (this.#present.length - 1);
    this.#present[bits] = (this.#present[bits] as number) | (1 << (low & 31));
    const slots = this.#slots;
    let at = (low & this.#mask) * 4;
    while (slots[at + 2] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 4) & (slots.length - 1);
    const old = slots[at + 2] as number;
    slots[at] = low;
    slots[at + 1] = high;
    slots[at + 2] = old > 1 ? old | (value & 1) : old | value;
  }
}

import {
  FIRST_LETTERS,
  firstLettersAt,
  hashJoiner,
  hashPiece,
  joinerEnd,
  phraseHash,
  startHash,
} from '../../../text/characters';

/**
 * After so many words (about thirty adverts) all phrases that still wait are added at once: from then on it costs more
 * to ask whether one waits than to have them all in the table.
 */
const WORDS_UNTIL_ALL_ADDED = 15_000;

/**
 * Phrases in one open-addressed hash table, with two 32-bit hashes for each phrase. The hashes are made from the
 * letters only, so spaces, hyphens and case do not count: "scikit-learn", "Scikit Learn" and "scikitlearn" are the
 * same. The beginnings of phrases are in the table too, so a phrase is found piece by piece with one look-up each,
 * whatever the number of phrases. With 64 bits a false hit is so unlikely (1e-15 for a text) that the words are not
 * compared.
 *
 * To hash every phrase up front costs 10 ms in a process that has just started. So phrases wait without a hash, in
 * lists by their first three letters, until a text has a word that begins with these letters.
 */
export class PhraseTable {
  readonly #mask: number;
  /** Three numbers for each slot: the two hashes, and the value that `find` returns (0 for an empty slot). */
  readonly #slots: Int32Array;
  /** One bit for each low hash in the table. It fits in the processor's cache, and most words of a text end here. */
  readonly #present: Int32Array;
  /** By `firstLettersAt`: the number of the last phrase that waits there, plus 1; 0 for none. */
  readonly #lastWaiting = new Int32Array(4096);
  /** By the number of a waiting phrase: the one that waits before it in the same list, plus 1; 0 for none. */
  readonly #waitsBefore: number[] = [];
  /** How many more words are looked up before all waiting phrases are added. */
  #wordsLeft = WORDS_UNTIL_ALL_ADDED;

  /**
   * `mostEntries` is an upper bound of the phrases and their beginnings together. `addWaiting` must call `add` for the
   * phrase that was given to `wait` under this number.
   */
  constructor(
    mostEntries: number,
    private readonly addWaiting: (waiting: number) => void,
  ) {
    let size = 1024;
    while (size < mostEntries) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 3);
    // Four bits for each slot.
    this.#present = new Int32Array(size / 8);
  }

  /**
   * The value for a pair of hashes: 0 where neither a phrase nor a beginning of one has them. Otherwise bit 0 says that
   * longer phrases begin like this, and the other bits are the phrase's id + 1, or 0 for a beginning that is no phrase.
   */
  find(low: number, high: number): number {
    const present = this.#present;
    if (((present[(low >>> 5) & (present.length - 1)] ?? 0) & (1 << (low & 31))) === 0) return 0;
    const slots = this.#slots;
    for (let slot = low & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = slots[slot * 3 + 2] ?? 0;
      if (value === 0 || (slots[slot * 3] === low && slots[slot * 3 + 1] === high)) return value;
    }
  }

  /**
   * Lets a phrase wait until a text may hold it. `waiting` is its number for `addWaiting`, counted from 0. A phrase of
   * fewer than four letters is added at once.
   */
  wait(phrase: string, waiting: number): void {
    const letters = firstLettersAt(phrase, 0, FIRST_LETTERS + 1);
    if (letters < 0) {
      this.addWaiting(waiting);
      return;
    }
    this.#waitsBefore[waiting] = this.#lastWaiting[letters] ?? 0;
    this.#lastWaiting[letters] = waiting + 1;
  }

  /** Must be called before `find` is asked for phrases of the text that begin at `start`. */
  prepare(text: string, start: number): void {
    if (this.#wordsLeft === 0) return;
    this.#wordsLeft--;
    if (this.#wordsLeft === 0) for (let each = 0; each < this.#lastWaiting.length; each++) this.#addAllWaiting(each);
    else this.#addAllWaiting(firstLettersAt(text, start, FIRST_LETTERS));
  }

  /**
   * Adds the phrases with these first letters in the order in which they came: where two are spelled alike the first
   * wins.
   */
  #addAllWaiting(letters: number): void {
    let last = letters < 0 ? 0 : (this.#lastWaiting[letters] ?? 0);
    if (last === 0) return;
    this.#lastWaiting[letters] = 0;
    const found: number[] = [];
    for (; last > 0; last = this.#waitsBefore[last - 1] ?? 0) found.push(last - 1);
    for (const waiting of found.reverse()) this.addWaiting(waiting);
  }

  /** Adds a phrase and its beginnings. A phrase that is already in the table keeps its first id. */
  add(phrase: string, id: number): void {
    startHash();
    let end = hashPiece(phrase, 0);
    while (end < phrase.length) {
      this.#put(phraseHash[0] ?? 0, phraseHash[1] ?? 0, 1);
      const next = joinerEnd(phrase, end);
      hashJoiner(phrase, end, next);
      end = hashPiece(phrase, next);
    }
    this.#put(phraseHash[0] ?? 0, phraseHash[1] ?? 0, (id + 1) * 2);
  }

  #put(low: number, high: number, value: number): void {
    const bits = (low >>> 5) & (this.#present.length - 1);
    this.#present[bits] = (this.#present[bits] ?? 0) | (1 << (low & 31));
    const slots = this.#slots;
    let at = (low & this.#mask) * 3;
    while (slots[at + 2] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 3) % slots.length;
    const old = slots[at + 2] ?? 0;
    slots[at] = low;
    slots[at + 1] = high;
    slots[at + 2] = old > 1 ? old | (value & 1) : old | value;
  }
}

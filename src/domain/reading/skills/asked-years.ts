import { listJoiner } from './alternatives';
import { followsSkill, LONGEST_COUNT, leadsToSkill, yearsBefore } from './requirement/years';

/** Years speak of a skill at most this many characters behind them. */
const REACH = 200;

/** Reads the years that a text asks for its skills, event by event in order. */
export class AskedYearsReader {
  /** The last years that belong to no skill before them, and where the word "years" ends. */
  #asked: { readonly count: number; readonly end: number } | null = null;

  constructor(private readonly text: string) {}

  /**
   * The word "years" from `start` to `end`, with the last skill before it. Returns the years where they belong to that
   * skill ("Python (5+ years)"), otherwise null.
   */
  readCue(start: number, end: number, last: { readonly end: number } | undefined): number | null {
    const from = Math.max(0, start - LONGEST_COUNT);
    const read = yearsBefore(this.text.slice(from, start));
    this.#asked = read && { count: read.count, end };
    if (!read || !last) return null;
    const index = from + read.index;
    if (last.end > index || !followsSkill(this.text.slice(last.end, index))) return null;
    this.#asked = null;
    return read.count;
  }

  /** A skill that begins at `start`, with the skill before it. Returns the years that are asked for it, or null. */
  readSkill(start: number, last: { readonly end: number; readonly years: number | null } | undefined): number | null {
    const asked = this.#asked;
    if (!asked) return null;
    if (start - asked.end > REACH) this.#asked = null;
    if (leadsToSkill(this.text.slice(asked.end, start))) return asked.count;
    // "5 years of Python and SQL": the skills of a list share them.
    const isShared = last?.years === asked.count && listJoiner(this.text.slice(last.end, start)) !== null;
    return isShared ? asked.count : null;
  }
}

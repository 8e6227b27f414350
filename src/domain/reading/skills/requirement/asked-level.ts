import type { AskedLevel } from '../../../model/job-posting';
import type { Cue } from '../vocabulary/cues';
import { LINE, SENTENCE } from '../vocabulary/scan';

/** What the first word of a demand says of the level, by its beginning. In small letters. */
const BEGINNINGS: readonly (readonly [RegExp, AskedLevel])[] = [
  [/^(?:expert(?!s$)|mastery|deep|extensive|in.depth|advanced)/i, 'expert'],
  [/^(?:strong|solid|excellent|proficien|fluen|skilled|adept|command|well.versed)/i, 'strong'],
  [/^(?:working|good|sound|practical|hands.on|competen|comfortable|intermediate)/i, 'working'],
  [/^(?:familiar|exposure|basic|aware|appreciation|some|beginner)/i, 'familiarity'],
];

/** A level speaks of a skill at most this far behind its word, or behind the last skill of its list, in characters. */
const REACH = 50;

/** "Python (expert)", "SQL – advanced": all between a skill and the level that follows it. */
const DIRECTLY_AFTER = /^\s?[(:–-]\s?$/;

/** The level that a cue's words state, or null. */
function levelOf(surface: string): AskedLevel | null {
  return BEGINNINGS.find(([beginning]) => beginning.test(surface))?.[1] ?? null;
}

/**
 * Reads the level words of a text beside its skills, event by event in order. The words of a sentence speak of the
 * skills that follow until others take their place; a demand without a level ("experience with") ends them.
 */
export class AskedLevelReader {
  #level: AskedLevel | null = null;
  /** Where the level's word or the last skill that it spoke of ends. */
  #end = 0;
  /** A skill has followed since the last level. */
  #used = false;
  #lastSkillEnd = -1;

  constructor(private readonly text: string) {}

  /** Breaks: what one sentence says ends with it. */
  readBreak(code: number): void {
    if (code !== LINE && code !== SENTENCE) return;
    this.#level = null;
    this.#lastSkillEnd = -1;
  }

  /** A cue. Gives the level where it speaks of the skill right before it ("Python (expert)"). */
  readCue(cue: Cue, start: number, end: number): AskedLevel | null {
    if (cue !== 'asks' && cue !== 'level') return null;
    const level = levelOf(this.text.slice(start, end));
    if (level === null) {
      if (this.#used) this.#level = null;
      return null;
    }
    if (this.#lastSkillEnd >= 0 && start - this.#lastSkillEnd < 5) {
      if (DIRECTLY_AFTER.test(this.text.slice(this.#lastSkillEnd, start))) return level;
    }
    this.#level = level;
    this.#end = end;
    this.#used = false;
    return null;
  }

  /** A skill: the level that it is asked at, or null. */
  readSkill(start: number, end: number): AskedLevel | null {
    const level = start - this.#end <= REACH ? this.#level : null;
    this.#level = level;
    this.#end = end;
    this.#used = true;
    this.#lastSkillEnd = end;
    return level;
  }
}

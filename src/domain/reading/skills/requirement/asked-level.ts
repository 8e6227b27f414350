import type { AskedLevel } from '../../../model/job-posting';
import type { Cue } from '../vocabulary/requirement-cues';
import { LINE, SENTENCE } from '../vocabulary/scan';

/** The level that the first word of a demand states. */
const LEVEL_WORDS: readonly (readonly [RegExp, AskedLevel])[] = [
  [/^(?:expert(?!s$)|mastery|deep|extensive|in.depth|advanced)/i, 'expert'],
  [/^(?:strong|solid|excellent|proficien|fluen|skilled|adept|command|well.versed)/i, 'strong'],
  [/^(?:working|good|sound|practical|hands.on|competen|comfortable|intermediate)/i, 'working'],
  [/^(?:familiar|exposure|basic|aware|appreciation|some|beginner)/i, 'familiarity'],
];

/** A level speaks of a skill at most this many characters behind its word, or behind the last skill of its list. */
const REACH = 50;

/** All that may stand between a skill and a level behind it: "Python (expert)", "SQL – advanced". */
const DIRECTLY_AFTER = /^\s?[(:–-]\s?$/;

/** The level that the words of a cue state, or null. */
function levelOf(surface: string): AskedLevel | null {
  return LEVEL_WORDS.find(([pattern]) => pattern.test(surface))?.[1] ?? null;
}

/**
 * Reads how well each skill is wanted, event by event in order. A level speaks of the skills that follow in its
 * sentence, until another level follows. A demand without a level ("experience with") ends it.
 */
export class AskedLevelReader {
  #level: AskedLevel | null = null;
  /** Where the level's word ends, or the last skill that it spoke of. */
  #end = 0;
  /** Whether a skill has followed since the last level. */
  #used = false;
  /** Where the last skill of the sentence ends; -1 for none. */
  #lastSkillEnd = -1;

  constructor(private readonly text: string) {}

  /** A break: a level does not outlast its sentence. */
  readBreak(code: number): void {
    if (code !== LINE && code !== SENTENCE) return;
    this.#level = null;
    this.#lastSkillEnd = -1;
  }

  /** A cue. Returns its level where it speaks of the skill right before it ("Python (expert)"), otherwise null. */
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

  /** A skill. Returns the level at which it is wanted, or null. */
  readSkill(start: number, end: number): AskedLevel | null {
    const level = start - this.#end <= REACH ? this.#level : null;
    this.#level = level;
    this.#end = end;
    this.#used = true;
    this.#lastSkillEnd = end;
    return level;
  }
}

import type { Level } from './level';

/** What a sentence has said so far. Events of skills are numbers of a scan's events. */
export interface Sentence {
  /** What its own words say of the skills that follow; null for nothing. */
  local: Level | null;
  /** Its skills since the last cue: "… is a plus" speaks of these. */
  clause: number[];
  /** All its skills. */
  readonly skills: number[];
  /** `clause` and `local` as they were before the bracket that is open. */
  clauseOutside: number[];
  localOutside: Level | null;
  /** The event of the last demand ("experience with"); -1 for none. */
  demand: number;
  /** Where a wish ("ideally") begins that no skill has followed yet; -1 for none. */
  openWish: number;
  /** The clause as it was before that wish. */
  wished: readonly number[];
  /** Where the last phrase about the employer begins; -1 for none. */
  boilerplate: number;
}

/** A sentence that has said nothing yet. */
export const newSentence = (): Sentence => ({
  local: null,
  clause: [],
  skills: [],
  clauseOutside: [],
  localOutside: null,
  demand: -1,
  openWish: -1,
  wished: [],
  boilerplate: -1,
});

import type { Scan } from '../vocabulary/scan';
import type { Phrase } from '../vocabulary/vocabulary';
import type { Level } from './level';
import { RequirementReader } from './requirement-reader';

/**
 * The level of each event of the scan. An event that `isSkill` says is no skill is SKIPPED. The nearest cue decides:
 * the words of the sentence overrule the heading. A skill without either is MENTIONED.
 */
export function requirementLevels(
  text: string,
  scan: Scan,
  phrases: readonly Phrase[],
  isSkill: (event: number) => boolean,
): readonly Level[] {
  const reader = new RequirementReader(text, scan, isSkill);
  for (let event = 0; event < scan.length; event++) {
    const code = scan.codeOf(event);
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase) reader.readBreak(event, code);
    else if (phrase.skill) reader.readSkill(event);
    else if (!reader.readHeading(event, phrase.cue)) reader.readCue(event, phrase.cue);
  }
  return reader.finish();
}

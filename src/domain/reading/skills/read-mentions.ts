import type { AskedLevel } from '../../model/job-posting';
import { acceptSkills } from './accept-skills';
import { AskedYearsReader } from './asked-years';
import { ownName } from './own-name';
import { AskedLevelReader } from './requirement/asked-level';
import { deniedSkills } from './requirement/denied-skills';
import { type Level, SKIPPED } from './requirement/level';
import { requirementLevels } from './requirement/requirement';
import { scanPhrases } from './vocabulary/scan-phrases';
import type { Skill } from './vocabulary/skill';
import type { Vocabulary } from './vocabulary/vocabulary';

/**
 * One place that names a skill, with what the words around it say. `start` and `end` are UTF-16 indices into the text.
 */
export interface SkillMention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
  readonly level: Exclude<Level, typeof SKIPPED>;
  /** Years asked for the skill here, or null. */
  years: number | null;
  /** How well the skill is wanted here, or null. */
  asked: AskedLevel | null;
}

/**
 * Every place that names a skill, in order. Left out are names that mean something else here, the employer's own name,
 * denials, and text about the company and its benefits.
 */
export function readMentions(
  text: string,
  { table, phrases }: Vocabulary,
  hiringOrganization: string | null,
): SkillMention[] {
  const scan = scanPhrases(text, table);
  const accepted = acceptSkills(text, scan, phrases, ownName(text, hiringOrganization));
  for (const event of deniedSkills(text, scan, phrases, accepted)) accepted[event] = 0;
  const levels = requirementLevels(text, scan, phrases, (event) => accepted[event] === 1);
  const mentions: SkillMention[] = [];
  let last: SkillMention | undefined;
  const askedLevel = new AskedLevelReader(text);
  const askedYears = new AskedYearsReader(text);
  for (let event = 0; event < scan.length; event++) {
    const code = scan.codeOf(event);
    if (code < 0) {
      askedLevel.readBreak(code);
      continue;
    }
    const phrase = phrases[code];
    const start = scan.startOf(event);
    const end = scan.endOf(event);
    if (phrase?.skill) {
      const level = levels[event] ?? SKIPPED;
      if (level === SKIPPED) continue;
      const years = askedYears.readSkill(start, last);
      last = { skill: phrase.skill, start, end, level, years, asked: askedLevel.readSkill(start, end) };
      mentions.push(last);
    } else if (phrase?.cue === 'years') {
      const years = askedYears.readCue(start, end, last);
      if (last && years !== null) last.years = years;
    } else if (phrase) {
      const stated = askedLevel.readCue(phrase.cue, start, end);
      if (last && stated !== null) last.asked = stated;
    }
  }
  return mentions;
}

import type { AskedLevel } from '../../model/job-posting';
import { meansSkill } from './ambiguous/means-skill';
import { AskedYearsReader } from './asked-years';
import { isDepartment } from './is-department';
import { ownName } from './own-name';
import { AskedLevelReader } from './requirement/asked-level';
import { deniedSkills } from './requirement/denied-skills';
import { type Level, SKIPPED } from './requirement/level';
import { requirementLevels } from './requirement/requirement';
import { LINE, type Scan, SENTENCE } from './vocabulary/scan';
import { scanPhrases } from './vocabulary/scan-phrases';
import type { Skill } from './vocabulary/skill';
import type { Phrase, Vocabulary } from './vocabulary/vocabulary';

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

/** 1 for each event that is a skill's name and means the skill. */
function acceptSkills(
  text: string,
  scan: Scan,
  phrases: readonly Phrase[],
  isOwnName: (start: number, end: number) => boolean,
): Uint8Array {
  const accepted = new Uint8Array(scan.length);
  let hasCommunication = false;
  for (let event = 0; event < scan.length; event++) {
    const code = scan.codeOf(event);
    if (code === LINE || code === SENTENCE) hasCommunication = false;
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase?.skill) continue;
    const { guard } = phrase;
    const start = scan.startOf(event);
    const end = scan.endOf(event);
    if (guard !== null && !meansSkill(text, start, end, guard, () => isListed(text, scan, phrases, event))) continue;
    if (isOwnName(start, end) || isDepartment(text, start, end, phrase.skill)) continue;
    const followsSkill = accepted[event - 1] === 1 && scan.gapBetween(event - 1, event) === 1;
    if (followsSkill && HEAD_NOUNS.has(phrase.skill.id)) continue;
    // "Communication skills, able to explain technical matters to stakeholders" asks for one skill.
    if (hasCommunication && phrase.skill.id === 'stakeholder-communication') continue;
    hasCommunication ||= phrase.skill.id === 'communication';
    accepted[event] = 1;
  }
  return accepted;
}

/**
 * Skills whose plain nouns end the name of something else: "Docker containers", "the Lucene API", "MLOps pipelines".
 * Right behind another skill they belong to it: that is one demand, not two.
 */
const HEAD_NOUNS = new Set(
  (
    'apis data-pipelines containerisation backend-development frontend-development model-development algorithms ' +
    'programming scripting'
  ).split(' '),
);

/** A list is followed over at most this many events in each direction. */
const MOST_LIST_STEPS = 6;

/** Two neighbours of a list have at most this many characters between them. */
const LONGEST_LIST_GAP = 40;

/** Whether a tool whose name is not ambiguous stands beside this event in the same list, on either side. */
function isListed(text: string, scan: Scan, phrases: readonly Phrase[], event: number): boolean {
  return hasToolInList(text, scan, phrases, event, -1) || hasToolInList(text, scan, phrases, event, 1);
}

function hasToolInList(text: string, scan: Scan, phrases: readonly Phrase[], event: number, step: -1 | 1): boolean {
  const first = Math.max(0, event - MOST_LIST_STEPS);
  const last = Math.min(scan.length - 1, event + MOST_LIST_STEPS);
  for (let other = event + step; other >= first && other <= last; other += step) {
    const code = scan.codeOf(other);
    if (code === LINE || code === SENTENCE) return false;
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase?.skill) {
      if (phrase && phrase.cue !== 'or' && phrase.cue !== 'and') return false;
      continue;
    }
    const [left, right] = step < 0 ? [other, event] : [event, other];
    const gap = text.slice(scan.endOf(left), scan.startOf(right));
    if (gap.length > LONGEST_LIST_GAP || !/[,/|&;(]|\bor\b|\band\b/.test(gap)) return false;
    if (phrase.skill.kind === 'tool' && phrase.guard === null) return true;
  }
  return false;
}

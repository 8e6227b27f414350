import type { AskedLevel } from '../../model/job-posting';
import { listJoiner } from './alternatives';
import { meansSkill } from './ambiguous/means-skill';
import { isDepartment } from './is-department';
import { ownName } from './own-name';
import { LevelReader } from './requirement/asked-level';
import { deniedSkills } from './requirement/denied-skills';
import { type Level, SKIPPED } from './requirement/level';
import { levels } from './requirement/requirement';
import { followsSkill, leadsToSkill, yearsBefore } from './requirement/years';
import { type Scan, scanPhrases } from './vocabulary/scan-phrases';
import type { Skill } from './vocabulary/skill';
import type { Phrase, Vocabulary } from './vocabulary/vocabulary';

/** One place that names a skill, with what the words around it say. */
export interface SkillMention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
  readonly level: Exclude<Level, 0>;
  years: number | null;
  asked: AskedLevel | null;
}

/** Every place that names a skill, in order; names that mean something else, denials and boilerplate are left out. */
export function readMentions(
  text: string,
  { table, phrases }: Vocabulary,
  hiringOrganization: string | null,
): SkillMention[] {
  const scan = scanPhrases(text, table);
  const accepted = accept(text, scan, phrases, ownName(text, hiringOrganization));
  for (const event of deniedSkills(text, scan, phrases, accepted)) accepted[event] = 0;
  const level = levels(text, scan, phrases, (event) => accepted[event] === 1);
  const mentions: SkillMention[] = [];
  let asked: { readonly count: number; readonly end: number } | null = null;
  const reader = new LevelReader(text);
  for (let event = 0; event < scan.codes.length; event++) {
    const code = scan.codes[event] as number;
    if (code < 0) {
      reader.readBreak(code);
      continue;
    }
    const phrase = phrases[code];
    const start = scan.starts[event] as number;
    const end = scan.ends[event] as number;
    if (phrase?.cue) {
      const stated = reader.readCue(phrase.cue, start, end);
      const last = mentions.at(-1);
      if (stated && last) last.asked = stated;
    }
    if (phrase?.cue === 'years') {
      const read = yearsBefore(text.slice(Math.max(0, start - 24), start));
      const last = mentions.at(-1);
      asked = read && { count: read.count, end };
      if (!read || !last) continue;
      const from = Math.max(0, start - 24) + read.index;
      if (last.end <= from && followsSkill(text.slice(last.end, from))) {
        last.years = read.count;
        asked = null;
      }
      continue;
    }
    const at = level[event] as Level;
    if (!phrase?.skill || accepted[event] !== 1 || at === SKIPPED) continue;
    const years: number | null = asked && leadsToSkill(text.slice(asked.end, start)) ? asked.count : null;
    mentions.push({ skill: phrase.skill, start, end, level: at, years, asked: reader.readSkill(start, end) });
    const before = mentions.at(-2);
    // "5 years of Python and SQL": the list shares them.
    if (
      asked &&
      years === null &&
      before?.years === asked.count &&
      listJoiner(text.slice(before.end, start)) !== null
    ) {
      (mentions.at(-1) as SkillMention).years = asked.count;
    }
    if (asked && start - asked.end > 200) asked = null;
  }
  return mentions;
}

/** 1 for each event that is a skill's name and means the skill. */
function accept(
  text: string,
  scan: Scan,
  phrases: readonly Phrase[],
  isOwnName: (start: number, end: number) => boolean,
): Uint8Array {
  const accepted = new Uint8Array(scan.codes.length);
  for (let event = 0; event < scan.codes.length; event++) {
    const code = scan.codes[event] as number;
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase?.skill) continue;
    const { guard } = phrase;
    const start = scan.starts[event] as number;
    const end = scan.ends[event] as number;
    if (guard !== null && !meansSkill(text, start, end, guard, () => isListed(text, scan, phrases, event))) continue;
    if (isOwnName(start, end)) continue;
    if (isHeadNoun(scan, phrases, accepted, event) || isDepartment(text, start, end, phrase.skill)) continue;
    accepted[event] = 1;
  }
  return accepted;
}

/** Plain nouns that end the name of something else: "Docker containers", "the Lucene API", "MLOps pipelines". */
const HEAD_NOUNS = new Set(
  'apis data-pipelines containerisation backend-development frontend-development model-development algorithms'.split(
    ' ',
  ),
);

/** Whether one of those nouns stands right behind a skill that it belongs to: one demand, not two. */
function isHeadNoun(scan: Scan, phrases: readonly Phrase[], accepted: Uint8Array, event: number): boolean {
  if (accepted[event - 1] !== 1 || (scan.starts[event] as number) - (scan.ends[event - 1] as number) !== 1)
    return false;
  return HEAD_NOUNS.has(phrases[scan.codes[event] as number]?.skill?.id ?? '');
}

/** Whether a tool whose name is not ambiguous stands beside this one in the same list, directly or one further on. */
function isListed(text: string, scan: Scan, phrases: readonly Phrase[], event: number): boolean {
  for (const step of [-1, 1]) {
    let here = event;
    for (let hops = 0; hops < 6; hops++) {
      const next = here + step;
      const code = scan.codes[next];
      if (code === undefined || code === -1 || code === -2) break;
      const phrase = code < 0 ? null : phrases[code];
      if (phrase?.cue && phrase.cue !== 'or' && phrase.cue !== 'and') break;
      if (!phrase?.skill) {
        here = next;
        continue;
      }
      const [left, right] = step < 0 ? [next, event] : [event, next];
      const gap = text.slice(scan.ends[left] as number, scan.starts[right] as number);
      if (gap.length > 40 || !/[,/|&;(]|\bor\b|\band\b/.test(gap)) break;
      if (phrase.skill.kind === 'tool' && phrase.guard === null) return true;
      here = next;
    }
  }
  return false;
}

import type { Mention } from '../../model/evidence';
import { ASKED_LEVELS, type PostingSkill, type Requirement } from '../../model/job-posting';
import { groupAlternatives } from './group-alternatives';
import { readMentions, type SkillMention } from './read-mentions';
import { DESIRABLE, ESSENTIAL, type Level, MENTIONED, type SKIPPED } from './requirement/level';
import type { Skill } from './vocabulary/skill';
import { type Vocabulary, vocabulary } from './vocabulary/vocabulary';

const REQUIREMENT_OF_LEVEL: Record<Exclude<Level, typeof SKIPPED>, Requirement> = {
  [MENTIONED]: 'mentioned',
  [DESIRABLE]: 'desirable',
  [ESSENTIAL]: 'essential',
};

/**
 * The skills that a description asks for or names, each once, in the order of their first mention. Text about the
 * company, its benefits and equal opportunity is not read, and the employer's own name is no skill. A skill that only
 * the title names is left out, because the index of a mention is an index into the description. Never throws. Takes
 * time in line with the length of the text.
 */
export function findSkills(
  description: string,
  hiringOrganization: string | null,
  words: Vocabulary = vocabulary(),
): PostingSkill[] {
  return skillsOf(description, readMentions(description, words, hiringOrganization));
}

/** The skills of mentions that were read before, each once, in the order of their first mention. */
export function skillsOf(description: string, mentions: readonly SkillMention[]): PostingSkill[] {
  const groups = groupAlternatives(description, mentions);
  const bySkill = new Map<Skill, SkillMention[]>();
  for (const mention of mentions) {
    const list = bySkill.get(mention.skill);
    if (list) list.push(mention);
    else bySkill.set(mention.skill, [mention]);
  }
  return [...bySkill].map(([skill, list]) => postingSkill(description, skill, list, groups));
}

/** One skill with all its mentions: the strongest requirement, the highest level and the most years count. */
function postingSkill(
  text: string,
  { id, preferredLabel }: Skill,
  list: readonly SkillMention[],
  groups: ReadonlyMap<string, string>,
): PostingSkill {
  let level: Exclude<Level, typeof SKIPPED> = MENTIONED;
  let years: number | null = null;
  let highestAsked = -1;
  for (const mention of list) {
    if (mention.level > level) level = mention.level;
    if (mention.asked) highestAsked = Math.max(highestAsked, ASKED_LEVELS.indexOf(mention.asked));
    if (mention.years !== null) years = Math.max(years ?? 0, mention.years);
  }
  return {
    id,
    name: preferredLabel,
    requirement: REQUIREMENT_OF_LEVEL[level],
    years,
    level: ASKED_LEVELS[highestAsked] ?? null,
    alternatives: groups.get(id) ?? null,
    mentions: list.map(({ start, end }): Mention => ({ text: text.slice(start, end), index: start })),
  };
}

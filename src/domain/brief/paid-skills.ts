import { isMlWork } from '../comparison/bands/ml-work';
import { type Cited, cite } from '../comparison/result/cite';
import { MARKET } from '../market/market-data';
import type { PaidSkill } from '../market/paid-skill';
import { PAID_SKILLS } from '../market/paid-skills-data';
import type { Profile } from '../model/profile';
import { skillsHad } from '../reading/skills/vocabulary/implies';

/** The skills that are said to raise pay, and which of them the user has. */
export interface PaidSkills {
  readonly skills: readonly {
    readonly skill: Cited<PaidSkill>;
    /** `partly`: the record names two things, and the user has one of them. */
    readonly had: 'yes' | 'partly' | 'no';
  }[];
  /** The profile lists no skill of the vocabulary, so what is had is not worth saying. */
  readonly profileEmpty: boolean;
}

/**
 * Finds which of the skills that are said to raise pay the user has, also through skills that imply them. Null where
 * the user's role is not ML work. Without a role they are an ML engineer's, as elsewhere.
 */
export function paidSkills({ skills, role }: Profile): PaidSkills | null {
  if (!isMlWork(role ?? 'machine-learning-engineer')) return null;
  const had = skillsHad(skills.flatMap(({ id }) => id ?? []));
  return {
    skills: PAID_SKILLS.map((skill) => {
      const parts = skill.parts.map((ids) => ids.some((id) => had.has(id)));
      const all = parts.every(Boolean) ? 'yes' : 'partly';
      return { skill: cite(skill, MARKET.sources), had: parts.some(Boolean) ? all : 'no' };
    }),
    profileEmpty: had.size === 0,
  };
}

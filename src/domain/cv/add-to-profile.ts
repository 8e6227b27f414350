import type { Profile, ProfileSkill } from '../model/profile';
import type { DraftSkill, ProfileDraft } from './profile-draft';

/** What the user took of a draft. */
export interface Taken extends Pick<ProfileDraft, 'role' | 'seniority'> {
  readonly skills: readonly DraftSkill[];
}

/**
 * A profile with what was taken of a draft. What the user has said themselves stands: a skill that they have keeps its
 * level and years where it has them, and role and level are filled in only where they were not said.
 */
export function addToProfile(profile: Profile, taken: Taken): Profile {
  const drafts = new Map(taken.skills.map((skill) => [keyOf(skill), skill]));
  const kept = profile.skills.map((skill): ProfileSkill => {
    const draft = drafts.get(keyOf(skill));
    return draft ? { ...skill, level: skill.level ?? draft.level, years: skill.years ?? draft.years } : skill;
  });
  const had = new Set(profile.skills.map(keyOf));
  const added = taken.skills
    .filter((skill) => !had.has(keyOf(skill)))
    .map(({ id, name, level, years }): ProfileSkill => ({ id, name, level, years }));
  return {
    ...profile,
    skills: [...added, ...kept],
    role: profile.role ?? taken.role,
    seniority: profile.seniority ?? taken.seniority,
  };
}

/** Whether a profile holds the skill already. */
export const hasSkill = (profile: Profile, skill: Pick<DraftSkill, 'id' | 'name'>): boolean =>
  profile.skills.some((own) => keyOf(own) === keyOf(skill));

const keyOf = ({ id, name }: Pick<DraftSkill, 'id' | 'name'>): string => id ?? name.toLowerCase();

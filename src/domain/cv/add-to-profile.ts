import { MOST_SKILLS, type Profile, type ProfileSkill } from '../model/profile';
import type { DraftSkill, ProfileDraft } from './profile-draft';

/** The part of a draft that the user accepted. */
export interface Taken extends Pick<ProfileDraft, 'role' | 'seniority'> {
  readonly skills: readonly DraftSkill[];
}

/**
 * Adds the accepted part of a draft to a profile. What the user has said themselves takes precedence: a skill that they
 * already have keeps its level and years where these are filled in, and role and seniority are set only where they were
 * empty.
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
    .map(({ id, name, level, years }): ProfileSkill => ({ id, name, level, years }))
    // A profile with more could not be stored. What the user has already comes first.
    .slice(0, Math.max(0, MOST_SKILLS - kept.length));
  return {
    ...profile,
    skills: [...added, ...kept],
    role: profile.role ?? taken.role,
    seniority: profile.seniority ?? taken.seniority,
  };
}

/** Whether the profile already contains the skill. */
export const hasSkill = (profile: Profile, skill: Pick<DraftSkill, 'id' | 'name'>): boolean =>
  profile.skills.some((own) => keyOf(own) === keyOf(skill));

const keyOf = ({ id, name }: Pick<DraftSkill, 'id' | 'name'>): string => id ?? name.toLowerCase();

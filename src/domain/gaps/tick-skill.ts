import type { Profile } from '../model/profile';
import { skillOf } from '../reading/skills/vocabulary/skill-of';

/**
 * Returns the profile with one more skill of the vocabulary, or without it where the profile had it already. Level and
 * years of a new skill are not filled in.
 */
export function tickSkill(profile: Profile, id: string): Profile {
  const without = profile.skills.filter((skill) => skill.id !== id);
  if (without.length < profile.skills.length) return { ...profile, skills: without };
  const name = skillOf(id)?.preferredLabel ?? id;
  return { ...profile, skills: [...profile.skills, { id, name, level: null, years: null }] };
}

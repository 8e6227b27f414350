import type { Profile } from '../model/profile';
import { skillOf } from '../reading/skills/vocabulary/skill-of';

/** The profile with one skill of the vocabulary more, or without it where it was there. Level and years are not said. */
export function tickSkill(profile: Profile, id: string): Profile {
  const without = profile.skills.filter((skill) => skill.id !== id);
  if (without.length < profile.skills.length) return { ...profile, skills: without };
  const name = skillOf(id)?.preferredLabel ?? id;
  return { ...profile, skills: [...profile.skills, { id, name, level: null, years: null }] };
}

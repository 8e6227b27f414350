import type { Profile } from '../model/profile';
import { skillsHad } from '../reading/skills/vocabulary/implies';
import type { Holding } from './gap-analysis';

/** Answers whether the user has any one of some skills, and by which of their own. */
export function holdingOf(profile: Profile): (ids: readonly string[]) => Holding {
  const known = profile.skills.filter(({ id }) => id !== null);
  const had = skillsHad(known.flatMap(({ id }) => id ?? []));
  return (ids) => {
    const giving = new Set(ids.flatMap((id) => had.get(id) ?? []));
    const hadBy = known.filter(({ id }) => id !== null && giving.has(id));
    const direct = hadBy.some(({ id }) => id !== null && ids.includes(id));
    return { had: direct ? 'yes' : hadBy.length > 0 ? 'implied' : 'no', hadBy };
  };
}

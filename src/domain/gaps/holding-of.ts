import type { Profile } from '../model/profile';
import { skillsHad } from '../reading/skills/vocabulary/implies';
import type { Holding } from './gap-analysis';

/**
 * Returns a function that tells whether the user has any one of the given skill ids, and through which of their own
 * skills.
 */
export function holdingOf(profile: Profile): (ids: readonly string[]) => Holding {
  const known = profile.skills.filter(({ id }) => id !== null);
  const had = skillsHad(known.flatMap(({ id }) => id ?? []));
  return (ids) => {
    const givers = new Set(ids.flatMap((id) => had.get(id) ?? []));
    const hadBy = known.filter(({ id }) => id !== null && givers.has(id));
    const direct = hadBy.some(({ id }) => id !== null && ids.includes(id));
    return { had: direct ? 'yes' : hadBy.length > 0 ? 'implied' : 'no', hadBy };
  };
}

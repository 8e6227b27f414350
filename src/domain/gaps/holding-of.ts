import { idsOf, missingParts, type Parted } from '../comparison/skills/missing-parts';
import type { Profile } from '../model/profile';
import { skillsHad } from '../reading/skills/vocabulary/implies';
import { skillOf } from '../reading/skills/vocabulary/skill-of';
import type { Holding, NamedSkill } from './gap-analysis';

/** Returns a function that tells how far the user has what a record is about, and through which of their own skills. */
export function holdingOf(profile: Profile): (record: Parted) => Holding {
  const known = profile.skills.filter(({ id }) => id !== null);
  const own = new Set(known.flatMap(({ id }) => id ?? []));
  const had = skillsHad([...own]);
  return (record) => {
    const lacking = missingParts(record, had);
    const givers = new Set(idsOf(record).flatMap((id) => had.get(id) ?? []));
    const isDirect = missingParts(record, own).length === 0;
    return {
      had: lacking.length > 0 ? 'no' : isDirect ? 'yes' : 'implied',
      hadBy: known.filter(({ id }) => id !== null && givers.has(id)),
      lacks: lacking.flatMap(([first]) => (first === undefined ? [] : [named(first)])),
    };
  };
}

/** A skill of the vocabulary with its preferred label. */
export function named(id: string): NamedSkill {
  return { id, name: skillOf(id)?.preferredLabel ?? id };
}

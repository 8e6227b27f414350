import type { AskedLevel, PostingSkill } from '../../model/job-posting';
import type { ProfileSkill, SkillLevel } from '../../model/profile';
import type { SkillDemand } from '../result/skills-comparison';

/**
 * Where each word stands between "has heard of it" and "others ask them". "Strong" is more than working, less than
 * expert.
 */
const ASKED: Readonly<Record<AskedLevel, number>> = { familiarity: 0, working: 1, strong: 2, expert: 3 };
const HAD: Readonly<Record<SkillLevel, number>> = { basic: 0, working: 1, expert: 3 };

/**
 * The level that a demand asks for, against the user's own. Of alternatives the lowest level that is asked is enough,
 * and the user's best counts. Null where none is asked; `had` is null where the profile says none.
 */
export function compareLevel(
  skills: readonly PostingSkill[],
  hadBy: readonly Pick<ProfileSkill, 'level'>[],
): SkillDemand['level'] {
  const asked = skills.flatMap(({ level }) => level ?? []).toSorted((a, b) => ASKED[a] - ASKED[b])[0];
  if (asked === undefined) return null;
  const had = hadBy.flatMap(({ level }) => level ?? []).toSorted((a, b) => HAD[b] - HAD[a])[0];
  return { asked, had: had ?? null, enough: had === undefined ? null : HAD[had] >= ASKED[asked] };
}

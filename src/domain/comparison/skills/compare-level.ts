import type { AskedLevel, PostingSkill } from '../../model/job-posting';
import type { ProfileSkill, SkillLevel } from '../../model/profile';
import type { SkillDemand } from '../result/skills-comparison';

/**
 * The levels on one scale, from "has heard of it" to "is asked by others". "Strong" lies between working and expert.
 */
const ASKED: Readonly<Record<AskedLevel, number>> = { familiarity: 0, working: 1, strong: 2, expert: 3 };
const HAD: Readonly<Record<SkillLevel, number>> = { basic: 0, working: 1, expert: 3 };

/**
 * Compares the level that a demand asks for with the user's own. Of several alternatives the lowest level asked is
 * enough, and the user's highest level counts. Null where no level is asked. `had` is null where the profile states no
 * level.
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

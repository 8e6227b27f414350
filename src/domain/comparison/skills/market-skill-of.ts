import type { MarketSkill, SkillGap } from '../../market/market';
import type { Role } from '../../model/job-posting';
import { forRole } from '../bands/for-role';

/**
 * The market skill that a vocabulary skill counts as for a role. Null where none is tracked. The link is kept on one
 * side only, in `skills` of data/market-skills.json, because a skill counts as different market skills in different
 * roles: "mlops" is half of one for ML engineers and one by itself for AI engineers. A field in the vocabulary would
 * repeat and contradict this.
 */
export function marketSkillOf(id: string, role: Role | null, records: readonly MarketSkill[]): MarketSkill | null {
  return highestDemand(forRole(records, role), [id]);
}

/**
 * The record with the highest demand among those about any of these skills; of equals the first by id. Null for none.
 */
export function highestDemand<T extends MarketSkill | SkillGap>(
  records: readonly T[],
  ids: readonly string[],
): T | null {
  let best: T | null = null;
  for (const record of records) {
    if (!record.skills.some((id) => ids.includes(id))) continue;
    if (!best || record.demandPct > best.demandPct || (record.demandPct === best.demandPct && record.id < best.id))
      best = record;
  }
  return best;
}

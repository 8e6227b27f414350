import { analyseGaps } from '../../domain/gaps/analyse-gaps';
import { MARKET } from '../../domain/market/market-data';
import type { Profile } from '../../domain/model/profile';
import type { SkillPick } from '../../ui/welcome/pick-skills';

/** The skills that the market for the user's role asks for, each once, the most wanted first. */
export function skillPicks(profile: Profile): readonly SkillPick[] {
  const { tiers } = analyseGaps(profile, MARKET, profile.role);
  const own = new Set(profile.skills.map(({ id }) => id));
  const tracked = [...tiers.essential.skills, ...tiers.desirable.skills, ...tiers.emerging.skills];
  const picks = new Map<string, SkillPick>();
  // "PyTorch or TensorFlow" gives two skills to tick.
  for (const { id, name } of tracked.flatMap(({ anyOf }) => anyOf.slice(0, 3))) {
    if (!picks.has(id)) picks.set(id, { id, name, had: own.has(id) });
  }
  return [...picks.values()];
}

import { analyseGaps } from '../../domain/gaps/analyse-gaps';
import { gapChange } from '../../domain/gaps/gap-change';
import { tickSkill } from '../../domain/gaps/tick-skill';
import { MARKET } from '../../domain/market/market-data';
import type { Profile } from '../../domain/model/profile';
import { skillOf } from '../../domain/reading/skills/vocabulary/skill-of';
import { changeWords } from '../../presentation/skills/gaps-words';
import type { GapsSectionProps } from '../../ui/gaps/gaps-section';

/**
 * Compares the profile with the market, and says what one more skill would change. `thoughtOf`: the id of that skill.
 */
export function marketGaps(profile: Profile, thoughtOf: string | null): Pick<GapsSectionProps, 'analysis' | 'whatIf'> {
  const analysis = analyseGaps(profile, MARKET, profile.role);
  if (thoughtOf === null) return { analysis, whatIf: null };
  const name = skillOf(thoughtOf)?.preferredLabel ?? thoughtOf;
  const after = analyseGaps(tickSkill(profile, thoughtOf), MARKET, profile.role);
  return { analysis, whatIf: { id: thoughtOf, name, words: changeWords(name, gapChange(analysis, after)) } };
}

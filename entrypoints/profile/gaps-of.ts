import { analyseGaps } from '../../src/domain/gaps/analyse-gaps';
import { gapChange } from '../../src/domain/gaps/gap-change';
import { tickSkill } from '../../src/domain/gaps/tick-skill';
import { MARKET } from '../../src/domain/market/market-data';
import type { Profile } from '../../src/domain/profile';
import { skillOf } from '../../src/domain/skills/skill-of';
import type { GapsSectionProps } from '../../src/ui/gaps/gaps-section';
import { changeWords } from '../../src/words/gaps-words';

/** The profile against the market, and what the skill that the user thinks of would change. */
export function gapsOf(profile: Profile, thoughtOf: string | null): Pick<GapsSectionProps, 'analysis' | 'whatIf'> {
  const analysis = analyseGaps(profile, MARKET, profile.role);
  if (thoughtOf === null) return { analysis, whatIf: null };
  const name = skillOf(thoughtOf)?.preferredLabel ?? thoughtOf;
  const after = analyseGaps(tickSkill(profile, thoughtOf), MARKET, profile.role);
  return { analysis, whatIf: { id: thoughtOf, name, words: changeWords(name, gapChange(analysis, after)) } };
}

import { payVerdict } from '../../../src/presentation/pay/pay-verdict';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { annotated, type Parts, SKILLS } from './annotated';

/** The demands as they are for an empty profile: no skill is had, and no years are known. */
const DEMANDS_OF_EMPTY_PROFILE = SKILLS.demands.map((demand) => ({
  ...demand,
  had: 'no' as const,
  hadBy: [],
  years: demand.years && { ...demand.years, had: null, enough: null },
  level: demand.level && { ...demand.level, had: null, enough: null },
  completes: [],
}));

export const NOTHING_LACKING = { premiums: [], weighsMost: null, weighsAgainst: [], learn: [] };

/** The state of the panel for a compared posting. */
export const state = (parts: Parts = {}, profileEmpty = false): Extract<PanelState, { kind: 'annotated' }> => {
  const skills = profileEmpty
    ? { ...parts.skills, profileEmpty, demands: DEMANDS_OF_EMPTY_PROFILE, ...NOTHING_LACKING }
    : parts.skills;
  const compared = annotated(skills ? { ...parts, skills } : parts);
  return { kind: 'annotated', annotated: compared, pay: payVerdict(compared), profileEmpty };
};

/** A state with its words in the language that is spoken now. They were made in English, when the state was. */
export const saidAgain = (made: PanelState): PanelState =>
  made.kind === 'annotated' ? { ...made, pay: payVerdict(made.annotated) } : made;

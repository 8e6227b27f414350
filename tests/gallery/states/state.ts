import type { PanelState } from '../../../src/ui/panel/panel-state';
import { annotated, type Parts, SKILLS } from './annotated';

/** With no profile nothing is had, and no years are known. */
const ASKED = SKILLS.demands.map((one) => ({
  ...one,
  had: 'no' as const,
  hadBy: [],
  years: one.years && { ...one.years, had: null, enough: null },
  level: one.level && { ...one.level, had: null, enough: null },
  completes: [],
}));

export const NOTHING_LACKING = { premiums: [], weighsMost: null, weighsAgainst: [], learn: [] };

/** A compared posting as the panel's state. */
export const state = (parts: Parts = {}, profileEmpty = false): Extract<PanelState, { kind: 'annotated' }> => {
  const skills = profileEmpty ? { ...parts.skills, profileEmpty, demands: ASKED, ...NOTHING_LACKING } : parts.skills;
  return { kind: 'annotated', annotated: annotated(skills ? { ...parts, skills } : parts), profileEmpty };
};

import type { Annotated } from '../../../src/domain/comparison/result/comparison';
import type { UnreadPart } from '../../../src/domain/model/page-posting';
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

type AnnotatedState = Extract<PanelState, { kind: 'annotated' }>;

export const NOTHING_LACKING = { premiums: [], weighsMost: null, weighsAgainst: [], learn: [] };

/** The state of the panel for a compared posting. */
export const state = (parts: Parts = {}, profileEmpty = false, unreadParts?: readonly UnreadPart[]): AnnotatedState => {
  const skills = profileEmpty
    ? { ...parts.skills, profileEmpty, demands: DEMANDS_OF_EMPTY_PROFILE, ...NOTHING_LACKING }
    : parts.skills;
  const compared = annotated(skills ? { ...parts, skills } : parts);
  return withWords(compared, profileEmpty, unreadParts);
};

/** The state for a comparison. Its words are made when they are shown, in the language that is spoken then. */
export const withWords = (
  compared: Annotated,
  profileEmpty: boolean,
  unreadParts: readonly UnreadPart[] = [],
): AnnotatedState => ({
  kind: 'annotated',
  annotated: compared,
  get pay() {
    return payVerdict(compared);
  },
  profileEmpty,
  unreadParts,
});

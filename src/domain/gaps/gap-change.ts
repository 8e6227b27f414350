import type { Role } from '../model/job-posting';
import type { GapAnalysis, GapFinding, Holding, PremiumReach, TrackedSkill } from './gap-analysis';

/** What one more skill changes. Each list shows the state after the change. */
export interface GapChange {
  /** The role that the figures were published for, where that is not the role in question. Null otherwise. */
  readonly figuresOf: Role | null;
  /** Tracked skills that now count as had. */
  readonly gained: readonly TrackedSkill[];
  /** Tracked skills of which one part more is had, and another is still missing. */
  readonly nearer: readonly TrackedSkill[];
  /** Gaps in the market where the user now stands on the scarce side. */
  readonly gaps: readonly GapFinding[];
  /** Gaps of which one part more is had, and another is still missing. */
  readonly gapsNearer: readonly GapFinding[];
  /** Premium combinations that are now complete. */
  readonly completed: readonly PremiumReach[];
  /** Premium combinations that are now one skill away, and were further away before. */
  readonly nowOneAway: readonly PremiumReach[];
}

/**
 * Compares two analyses of the same role, where `after` has one more skill (see `tickSkill`). What was lost is not
 * listed.
 */
export function gapChange(before: GapAnalysis, after: GapAnalysis): GapChange {
  const skills = ({ tiers }: GapAnalysis) => Object.values(tiers).flatMap((tier) => tier.skills);
  const skillBefore = byId(skills(before), ({ market }) => market.id);
  const gapBefore = byId(before.gaps, ({ gap }) => gap.id);
  const reach = byId(before.premiums, ({ premium }) => premium.id);
  return {
    figuresOf: after.role === after.figuresOf ? null : after.figuresOf,
    gained: skills(after).filter((skill) => isGained(skillBefore.get(skill.market.id), skill)),
    nearer: skills(after).filter((skill) => isNearer(skillBefore.get(skill.market.id), skill)),
    gaps: after.gaps.filter((finding) => isGained(gapBefore.get(finding.gap.id), finding)),
    gapsNearer: after.gaps.filter((finding) => isNearer(gapBefore.get(finding.gap.id), finding)),
    completed: after.premiums.filter(({ missing, premium }) => missing === 0 && reach.get(premium.id)?.missing !== 0),
    nowOneAway: after.premiums.filter(
      ({ oneAway, premium }) => oneAway.length > 0 && reach.get(premium.id)?.oneAway.length === 0,
    ),
  };
}

function byId<T>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [idOf(item), item]));
}

function isGained(before: Holding | undefined, after: Holding): boolean {
  return before?.had === 'no' && after.had !== 'no';
}

function isNearer(before: Holding | undefined, after: Holding): boolean {
  return before !== undefined && after.had === 'no' && after.lacks.length < before.lacks.length;
}

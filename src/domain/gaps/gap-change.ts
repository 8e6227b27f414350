import type { GapAnalysis, GapFinding, PremiumReach, TrackedSkill } from './gap-analysis';

/** What one more skill changes. Each list shows the state after the change. */
export interface GapChange {
  /** Tracked skills that now count as had. */
  readonly gained: readonly TrackedSkill[];
  /** Gaps in the market where the user now stands on the scarce side. */
  readonly gaps: readonly GapFinding[];
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
  const skills = (analysis: GapAnalysis) => Object.values(analysis.tiers).flatMap((tier) => tier.skills);
  const lacked = new Set([
    ...skills(before).flatMap(({ had, market }) => (had === 'no' ? market.id : [])),
    ...before.gaps.flatMap(({ had, gap }) => (had === 'no' ? gap.id : [])),
  ]);
  const reach = new Map(before.premiums.map((each) => [each.premium.id, each]));
  return {
    gained: skills(after).filter(({ had, market }) => had !== 'no' && lacked.has(market.id)),
    gaps: after.gaps.filter(({ had, gap }) => had !== 'no' && lacked.has(gap.id)),
    completed: after.premiums.filter(({ missing, premium }) => missing === 0 && reach.get(premium.id)?.missing !== 0),
    nowOneAway: after.premiums.filter(
      ({ oneAway, premium }) => oneAway.length > 0 && reach.get(premium.id)?.oneAway.length === 0,
    ),
  };
}

import type { GapAnalysis, GapFinding, PremiumReach, TrackedSkill } from './gap-analysis';

/** What one more skill changes. Each list is of the state after it. */
export interface GapChange {
  /** Tracked skills that now count as had. */
  readonly gained: readonly TrackedSkill[];
  /** Gaps of the market on whose scarce side the user now stands. */
  readonly gaps: readonly GapFinding[];
  /** Premium combinations that are now complete. */
  readonly completed: readonly PremiumReach[];
  /** Those that are now one skill away, and were not. */
  readonly nowOneAway: readonly PremiumReach[];
}

/** What a second analysis has over a first: of the same role, with one more skill (`tickSkill`). What was lost is not listed. */
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

import { forRole } from '../comparison/bands/for-role';
import { cite } from '../comparison/result/cite';
import { learnForMarket } from '../comparison/skills/learn-next';
import { givesAll, premiumsFor } from '../comparison/skills/match-premiums';
import { idsOf } from '../comparison/skills/missing-parts';
import { gapPoints } from '../comparison/skills/weights';
import type { Market, SkillTier, Source, Sourced } from '../market/market';
import type { Role } from '../model/job-posting';
import { hasKnownSkill, type Profile } from '../model/profile';
import { skillsHad } from '../reading/skills/vocabulary/implies';
import type { GapAnalysis, GapFinding, PremiumReach, TierFinding, TrackedSkill } from './gap-analysis';
import { holdingOf, named } from './holding-of';

type SkillData = Pick<Market, 'marketSkills' | 'gaps' | 'premiums' | 'sources'>;
type Hold = ReturnType<typeof holdingOf>;

const DEFAULT_ROLE: Role = 'machine-learning-engineer';

/**
 * Compares the user's skills with the market for a role, without any posting. Where `wanted` is null, the role is ML
 * engineer. Pure and quick.
 */
export function analyseGaps(profile: Profile, market: SkillData, wanted: Role | null): GapAnalysis {
  const role = wanted ?? DEFAULT_ROLE;
  const hold = holdingOf(profile);
  const tracked = forRole(market.marketSkills, role);
  const skills = tracked.map((record): TrackedSkill => {
    return { market: cite(record, market.sources), anyOf: idsOf(record).map(named), ...hold(record) };
  });
  const gaps = forRole(market.gaps, role)
    .map((record): GapFinding => {
      return { gap: cite(record, market.sources), points: gapPoints(record), ...hold(record) };
    })
    .toSorted((a, b) => b.points - a.points);
  const premiums = premiumsByReach(market, role, hold);
  const profileEmpty = !hasKnownSkill(profile);
  return {
    role,
    figuresOf: tracked[0]?.role ?? role,
    profileEmpty,
    tiers: {
      essential: tier(skills, 'essential'),
      desirable: tier(skills, 'desirable'),
      emerging: tier(skills, 'emerging'),
    },
    gaps,
    premiums,
    learn: profileEmpty ? [] : learnForMarket(profile, market, role),
    sources: sourcesOf([
      ...skills.map((each) => each.market),
      ...gaps.map(({ gap }) => gap),
      ...premiums.map(({ premium }) => premium),
    ]),
  };
}

function tier(skills: readonly TrackedSkill[], which: SkillTier): TierFinding {
  const skillsOfTier = skills
    .filter(({ market }) => market.tier === which)
    .toSorted((a, b) => b.market.demandPct - a.market.demandPct);
  return {
    asked: skillsOfTier.length,
    had: skillsOfTier.filter(({ had }) => had !== 'no').length,
    skills: skillsOfTier,
  };
}

function premiumsByReach(market: SkillData, role: Role, hold: Hold): readonly PremiumReach[] {
  return premiumsFor(role, market.premiums)
    .map((premium): PremiumReach => {
      const parts = premium.parts.map(({ label, skills }) => ({ label, ...hold({ parts: [skills] }) }));
      const missing = premium.parts.filter((_part, index) => parts[index]?.had === 'no');
      const candidates = [...new Set(missing.flatMap((part) => part.skills))];
      return {
        premium: cite(premium, market.sources),
        parts,
        figuresOf: premium.role === role ? null : premium.role,
        missing: missing.length,
        oneAway: candidates.filter((id) => givesAll([...skillsHad([id]).keys()], missing)).map(named),
      };
    })
    .toSorted((a, b) => a.missing - b.missing || b.premium.premiumPct - a.premium.premiumPct);
}

function sourcesOf(records: readonly (Omit<Sourced, 'source'> & { readonly source: Source })[]): readonly Source[] {
  return [...new Map(records.map(({ source }) => [source.id, source])).values()];
}

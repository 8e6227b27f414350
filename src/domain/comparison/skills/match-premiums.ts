import type { Market, SkillPremium } from '../../market/market';
import type { Role } from '../../model/job-posting';
import { skillsHad } from '../../reading/skills/vocabulary/implies';
import { isMlWork } from '../bands/ml-work';
import { type Cited, cite } from '../result/cite';
import type { PremiumMatch, SkillDemand } from '../result/skills-comparison';

type Had = ReadonlyMap<string, readonly string[]>;
type Part = SkillPremium['parts'][number];
type Asked = Pick<SkillDemand, 'skills' | 'requirement'>;

/**
 * A combination is kept only from this number of parts asked. One part says nothing: nearly every posting asks for a
 * cloud.
 */
const FEWEST_PARTS_ASKED = 2;

/** The combinations that hold for a role: its own, and for ML work those that were published for ML engineers. */
export function premiumsFor(role: Role | null, premiums: readonly SkillPremium[]): readonly SkillPremium[] {
  return premiums.filter(
    (premium) => premium.role === role || (premium.role === 'machine-learning-engineer' && isMlWork(role)),
  );
}

/**
 * The combinations that the posting asks for in full or in part. Those asked in full come first, then the highest. A
 * premium that has a condition is never asked in full, because a posting's skills cannot show that it is met.
 */
export function matchPremiums(
  premiums: readonly SkillPremium[],
  demands: readonly Asked[],
  had: Had,
  role: Role | null,
  sources: Market['sources'],
): readonly PremiumMatch[] {
  return premiums
    .map((premium): PremiumMatch => {
      const parts = premium.parts.map((part) => ({
        label: part.label,
        asked: demands.some((demand) => asksFor(demand, part)),
        had: isHad(part, had),
      }));
      const everyPart = parts.every(({ asked }) => asked);
      return {
        premium: cite(premium, sources),
        parts,
        askedInFull: everyPart && premium.condition === undefined,
        askedIf: everyPart ? (premium.condition ?? null) : null,
        figuresOf: premium.role === role ? null : premium.role,
      };
    })
    .filter(
      ({ parts, askedInFull, askedIf }) =>
        askedInFull || askedIf !== null || parts.filter(({ asked }) => asked).length >= FEWEST_PARTS_ASKED,
    )
    .toSorted((a, b) => Number(b.askedInFull) - Number(a.askedInFull) || b.premium.premiumPct - a.premium.premiumPct);
}

/**
 * Whether a demand asks for a part: as an essential or a desirable, and with every one of its alternatives. "PyTorch or
 * TensorFlow" does not ask for PyTorch, but "EKS or GKE" asks for Kubernetes.
 */
function asksFor({ skills, requirement }: Asked, part: Part): boolean {
  return (
    requirement !== 'mentioned' &&
    skills.every(({ id }) => {
      const given = skillsHad([id]);
      return part.skills.some((each) => given.has(each));
    })
  );
}

/**
 * The combinations that the user would complete by gaining these skills together: one of them gives each missing part.
 * The highest first. A combination that the user already has is left out, and so is one with a condition, which no
 * learning meets.
 */
export function premiumsCompletedBy(
  ids: readonly string[],
  premiums: readonly SkillPremium[],
  had: Had,
  sources: Market['sources'],
): readonly Cited<SkillPremium>[] {
  return premiums
    .filter(({ parts, condition }) => {
      const missing = parts.filter((part) => !isHad(part, had));
      return condition === undefined && missing.length > 0 && givesAll(ids, missing);
    })
    .toSorted((a, b) => b.premiumPct - a.premiumPct)
    .map((premium) => cite(premium, sources));
}

/** Whether skills, among them all that they imply, give every one of the missing parts. */
export function givesAll(ids: readonly string[], missing: readonly Pick<Part, 'skills'>[]): boolean {
  return missing.every((part) => part.skills.some((id) => ids.includes(id)));
}

function isHad(part: Part, had: Had): boolean {
  return part.skills.some((id) => had.has(id));
}

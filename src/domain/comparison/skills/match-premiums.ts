import type { Market, SkillPremium } from '../../market/market';
import type { PostingSkill, Role } from '../../model/job-posting';
import { isMlWork } from '../bands/ml-work';
import { type Cited, cite } from '../result/cite';
import type { PremiumMatch } from '../result/skills-comparison';

type Had = ReadonlyMap<string, readonly string[]>;
type Part = SkillPremium['parts'][number];

/**
 * A combination is shown only from this number of parts asked. One part says nothing: nearly every posting asks for a
 * cloud.
 */
const FEWEST_PARTS_ASKED = 2;

/** The combinations that hold for a role: its own, and for ML work those that were published for ML engineers. */
export function premiumsFor(role: Role | null, premiums: readonly SkillPremium[]): readonly SkillPremium[] {
  return premiums.filter(
    (premium) => premium.role === role || (premium.role === 'machine-learning-engineer' && isMlWork(role)),
  );
}

/** The combinations that the posting asks for in full or in part. Those asked in full come first, then the highest. */
export function matchPremiums(
  premiums: readonly SkillPremium[],
  asked: readonly PostingSkill[],
  had: Had,
  sources: Market['sources'],
): readonly PremiumMatch[] {
  return premiums
    .map((premium): PremiumMatch => {
      const parts = premium.parts.map((part) => ({
        label: part.label,
        asked: asked.some((skill) => part.skills.includes(skill.id)),
        had: isHad(part, had),
      }));
      return { premium: cite(premium, sources), parts, askedInFull: parts.every((part) => part.asked) };
    })
    .filter(({ parts, askedInFull }) => askedInFull || parts.filter((part) => part.asked).length >= FEWEST_PARTS_ASKED)
    .toSorted((a, b) => Number(b.askedInFull) - Number(a.askedInFull) || b.premium.premiumPct - a.premium.premiumPct);
}

/**
 * The combinations that the user would complete by gaining these skills together: one of them gives each missing part.
 * The highest first. A combination that the user already has is left out.
 */
export function premiumsCompletedBy(
  ids: readonly string[],
  premiums: readonly SkillPremium[],
  had: Had,
  sources: Market['sources'],
): readonly Cited<SkillPremium>[] {
  return premiums
    .filter(({ parts }) => {
      const missing = parts.filter((part) => !isHad(part, had));
      return missing.length > 0 && missing.every((part) => part.skills.some((id) => ids.includes(id)));
    })
    .toSorted((a, b) => b.premiumPct - a.premiumPct)
    .map((premium) => cite(premium, sources));
}

function isHad(part: Part, had: Had): boolean {
  return part.skills.some((id) => had.has(id));
}

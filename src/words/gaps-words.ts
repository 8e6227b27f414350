import type { GapAnalysis, GapFinding, PremiumReach, TierFinding } from '../domain/gaps/gap-analysis';
import type { GapChange } from '../domain/gaps/gap-change';
import type { SkillTier } from '../domain/market/market';
import { rolePlural } from './labels';
import { capitalise, listWords } from './sentence';

export const TIER_LABELS: Readonly<Record<SkillTier, string>> = {
  essential: 'Essential',
  desirable: 'Desirable',
  emerging: 'Emerging',
};

/** "6 of 9 essential"; for an empty profile only how many there are. */
export const tierWords = ({ had, asked }: TierFinding, tier: SkillTier, profileEmpty: boolean): string =>
  profileEmpty ? `${asked} ${tier}` : `${had} of ${asked} ${tier}`;

/** The answer in one line: what is had of what the market asks, and the one skill that is most worth learning. */
export const gapsVerdict = (analysis: GapAnalysis): string => {
  const { tiers, profileEmpty, learn } = analysis;
  const counts = (['essential', 'desirable', 'emerging'] as const).flatMap((tier) =>
    tiers[tier].asked > 0 ? [tierWords(tiers[tier], tier, profileEmpty)] : [],
  );
  if (profileEmpty) return `The market tracks ${listWords(counts, 'and')} skills. Tick yours to see where you stand.`;
  const [first] = learn;
  return `You have ${listWords(counts, 'and')}${first ? `; ${first.name} is most worth learning` : '; nothing that is tracked is missing'}.`;
};

/** Whose figures are shown, where they are not the role's own; else null. */
export const figuresNote = ({ role, figuresOf }: GapAnalysis): string | null =>
  role === figuresOf
    ? null
    : `No figures are known for ${rolePlural(role)}; those for ${rolePlural(figuresOf)} stand in.`;

/** "70% of adverts ask for it, 28% of people list it: 42 points. You have Kubernetes." */
export const gapWords = ({ gap, points, hadBy }: GapFinding): string => {
  const mine =
    hadBy.length > 0
      ? ` You have ${listWords(
          hadBy.map(({ name }) => name),
          'and',
        )}.`
      : '';
  return `${gap.demandPct}% of adverts ask for it, ${gap.supplyPct}% of people list it: ${points} points.${mine}`;
};

/** "One skill away: Terraform (about 18% more pay)"; "You have it: about 18% more pay"; "2 skills away: Spark, GCP". */
export const reachWords = ({ premium, parts, missing, oneAway }: PremiumReach): string => {
  const pay = `about ${premium.premiumPct}% more pay`;
  if (missing === 0) return `You have it: ${pay}.`;
  if (oneAway.length > 0)
    return `One skill away: ${listWords(
      oneAway.map(({ name }) => name),
      'or',
    )} (${pay}).`;
  const lacking = parts.filter(({ had }) => had === 'no').map(({ label }) => label);
  return `${missing} skills away: ${listWords(lacking, 'and')} (${pay}).`;
};

/** What one more skill changes, in one sentence; that it changes nothing where it does not. */
export const changeWords = (skill: string, change: GapChange): string => {
  const parts = [
    ...change.gained.map(({ market }) => `counts as ${market.label}, in ${market.demandPct}% of adverts`),
    ...change.gaps.map(({ gap, points }) => `puts you on the scarce side of ${gap.label} (${points} points)`),
    ...change.completed.map(({ premium }) => `completes a mix paid about ${premium.premiumPct}% more`),
    ...change.nowOneAway.map(({ premium, oneAway }) => {
      return `leaves ${listWords(
        oneAway.map(({ name }) => name),
        'or',
      )} to a mix paid about ${premium.premiumPct}% more`;
    }),
  ];
  return parts.length === 0
    ? `${capitalise(skill)} changes nothing that is tracked.`
    : `${capitalise(skill)} ${listWords(parts, 'and')}.`;
};

import type { GapAnalysis, GapFinding, PremiumReach, TierFinding } from '../../domain/gaps/gap-analysis';
import type { GapChange } from '../../domain/gaps/gap-change';
import type { SkillTier } from '../../domain/market/market';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { capitalise, listWords } from '../sentence';

/** "Essential", as a heading. */
export const tierLabel = (tier: SkillTier): string => t(`gaps.tier.${tier}`);

/** "6 of 9 essential". For an empty profile, only how many there are. */
export const tierWords = ({ had, asked }: TierFinding, tier: SkillTier, profileEmpty: boolean): string =>
  profileEmpty ? t(`gaps.count.${tier}`, [asked]) : t(`gaps.had.${tier}`, [had, asked]);

/**
 * The verdict in one line: how much the user has of what the market asks for, and the one skill most worth learning.
 */
export const gapsVerdict = (analysis: GapAnalysis): string => {
  const { tiers, profileEmpty, learn } = analysis;
  const counts = (['essential', 'desirable', 'emerging'] as const).flatMap((tier) =>
    tiers[tier].asked > 0 ? [tierWords(tiers[tier], tier, profileEmpty)] : [],
  );
  if (profileEmpty) return t('gaps.tracked', [listWords(counts, 'and')]);
  const [first] = learn;
  const have = listWords(counts, 'and');
  return first ? t('gaps.haveAndLearn', [have, first.name]) : t('gaps.haveAll', [have]);
};

/** Says whose figures are shown, where they are another role's. Null where they are the role's own. */
export const figuresNote = ({ role, figuresOf }: GapAnalysis): string | null =>
  role === figuresOf ? null : t('gaps.figuresOf', [rolePlural(role), rolePlural(figuresOf)]);

/** "70% of adverts ask for it, 28% of people list it: 42 points. You have Kubernetes." */
export const gapWords = ({ gap, points, hadBy }: GapFinding): string => {
  const figures = t('gaps.gap', points, [gap.demandPct, gap.supplyPct, points]);
  if (hadBy.length === 0) return figures;
  const had = hadBy.map(({ name }) => name);
  return `${figures} ${t('gaps.youHave', [listWords(had, 'and')])}`;
};

/** "One skill away: Terraform (about 18% more pay)"; "You have it: about 18% more pay"; "2 skills away: Spark, GCP". */
export const reachWords = ({ premium, parts, missing, oneAway }: PremiumReach): string => {
  const percent = premium.premiumPct;
  if (missing === 0) return t('gaps.reached', [percent]);
  const away = oneAway.map(({ name }) => name);
  if (away.length > 0) return t('gaps.oneAway', [listWords(away, 'or'), percent]);
  const lacking = parts.filter(({ had }) => had === 'no').map(({ label }) => label);
  return t('gaps.away', missing, [missing, listWords(lacking, 'and'), percent]);
};

/** Says in one sentence what one more skill changes, or that it changes nothing. */
export const changeWords = (skill: string, change: GapChange): string => {
  const parts = [
    ...change.gained.map(({ market }) => t('gaps.counts', [market.label, market.demandPct])),
    ...change.gaps.map(({ gap, points }) => t('gaps.scarce', points, [gap.label, points])),
    ...change.completed.map(({ premium }) => t('learn.completes', [premium.premiumPct])),
    ...change.nowOneAway.map(({ premium, oneAway }) => {
      const names = oneAway.map(({ name }) => name);
      return t('gaps.leaves', [listWords(names, 'or'), premium.premiumPct]);
    }),
  ];
  return parts.length === 0
    ? t('gaps.noChange', [capitalise(skill)])
    : t('gaps.changes', [capitalise(skill), listWords(parts, 'and')]);
};

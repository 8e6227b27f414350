import type { GapAnalysis, GapFinding, PremiumReach, TierFinding } from '../../domain/gaps/gap-analysis';
import type { GapChange } from '../../domain/gaps/gap-change';
import type { SkillTier } from '../../domain/market/market';
import type { Role } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { capitalise, listWords } from '../sentence';
import { shareWords, shortLabel } from './figure-words';

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
export const figuresNote = ({ role, figuresOf }: Pick<GapAnalysis, 'role' | 'figuresOf'>): string | null =>
  role === figuresOf ? null : t('learn.figuresOf', [rolePlural(role), rolePlural(figuresOf)]);

/** The role of the figures, where it is to be named beside each of them. Null where they are the role's own. */
export const otherRole = ({ role, figuresOf }: Pick<GapAnalysis, 'role' | 'figuresOf'>): Role | null =>
  role === figuresOf ? null : figuresOf;

/**
 * "70% of adverts ask for it, 28% of people list it: 42 points. You have part of it: Kubernetes." `of` is the role of
 * the figures where that is another one than the user's.
 */
export const gapWords = ({ gap, points, had, hadBy }: GapFinding, of: Role | null): string => {
  const { demandPct, supplyPct } = gap;
  const names = listWords(
    hadBy.map(({ name }) => name),
    'and',
  );
  return [
    of === null
      ? t('gaps.gap', points, [demandPct, supplyPct, points])
      : t('gaps.gapFor', points, [demandPct, supplyPct, points, rolePlural(of)]),
    ...(gap.largestInUk ? [t('gaps.largest')] : []),
    ...(names === '' ? [] : [t(had === 'no' ? 'gaps.youHavePart' : 'gaps.youHave', [names])]),
  ].join(' ');
};

/** "about 18% more, as published", with the condition and the role that it was published for. */
const moreWords = ({ premium: { premiumPct, condition }, figuresOf }: PremiumReach): string => {
  const more = t(condition === 'in-production' ? 'gaps.moreInProduction' : 'gaps.more', [premiumPct]);
  return figuresOf === null ? more : t('gaps.moreFor', [more, rolePlural(figuresOf)]);
};

/**
 * "One skill away: Terraform (about 18% more, as published).", "You have it: …", "2 skills away: Spark and GCP (…)."
 * Where all of it is missing, its name has said what.
 */
export const reachWords = (reach: PremiumReach): string => {
  const { parts, missing, oneAway } = reach;
  const more = moreWords(reach);
  if (missing === 0) return t('gaps.reached', [more]);
  const away = oneAway.map(({ name }) => name);
  if (away.length > 0) return t('gaps.oneAway', [listWords(away, 'or'), more]);
  if (missing === parts.length) return t('gaps.allAway', missing, [missing, more]);
  const lacking = parts.filter(({ had }) => had === 'no').map(({ label }) => label);
  return t('gaps.away', missing, [missing, listWords(lacking, 'and'), more]);
};

/** Says in one sentence what one more skill changes, or that it changes nothing. */
export const changeWords = (skill: string, change: GapChange): string => {
  const parts = [
    ...change.gained.map(({ market }) => t('gaps.counts', [market.label, shareWords(market, change.figuresOf)])),
    ...change.nearer.map(({ market, lacks }) => {
      const names = lacks.map(({ name }) => name);
      return t('gaps.isPart', [market.label, listWords(names, 'and')]);
    }),
    ...change.gaps.map(({ gap, points }) => t('gaps.scarce', points, [gap.label, points])),
    ...change.gapsNearer.map(({ gap }) => t('gaps.isPartOfGap', [shortLabel(gap.label)])),
    ...change.completed.map((reach) => t('gaps.completes', [moreWords(reach)])),
    ...change.nowOneAway.map((reach) => {
      const names = reach.oneAway.map(({ name }) => name);
      return t('gaps.leaves', [listWords(names, 'or'), moreWords(reach)]);
    }),
  ];
  return parts.length === 0
    ? t('gaps.noChange', [capitalise(skill)])
    : t('gaps.changes', [capitalise(skill), listWords(parts, 'and')]);
};

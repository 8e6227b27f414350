import type { MarketSkill, SkillGap } from '../../domain/market/market';
import type { Role } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { rolePlural, shortRolePlural } from '../labels';

type Share = Pick<MarketSkill, 'label' | 'demandPct' | 'parts'>;
type Gap = Pick<SkillGap, 'label' | 'demandPct' | 'supplyPct' | 'parts' | 'within'>;

/** "Production MLOps" for "Production MLOps (Kubernetes, model monitoring, …)". */
export const shortLabel = (label: string): string => label.split(' (')[0] ?? label;

/** "in 72% of adverts". `of` is the role of the figures where that is another one than the role in question. */
export const shareWords = ({ demandPct }: Pick<Share, 'demandPct'>, of: Role | null): string =>
  of === null ? t('learn.demand', [demandPct]) : t('learn.demandFor', [demandPct, shortRolePlural(of)]);

/** The published figures of one skill or one group of alternatives. */
export interface Figured {
  readonly market: Share | null;
  readonly gap: Gap | null;
  readonly figuresOf: Role | null;
  /** The entry of the list that counts the demand, where that is another one. */
  readonly countedWith?: string | null;
}

/**
 * The figures of a skill, each with the name of what it was published for, unless that is the skill itself: "in 72% of
 * adverts", "as SQL, in 72% of adverts", "part of Docker & Kubernetes: in 65% of adverts", "part of Production MLOps: 70%
 * ask, 28% list". A gap of the same name as the market skill says the demand too, so it stands alone.
 */
export const figureWords = (
  skill: string,
  { market, gap, figuresOf, countedWith = null }: Figured,
): readonly string[] => {
  const isOneName = market !== null && gap !== null && isSame(shortLabel(market.label), shortLabel(gap.label));
  const demand = market && !isOneName ? demandWords(skill, market, figuresOf) : null;
  const share = gap && gapShareWords(skill, gap, figuresOf);
  const [first, ...others] = [demand, share].filter((words) => words !== null);
  if (first === undefined) return [];
  return [countedWith === null ? first : t('learn.countedWith', [first, countedWith]), ...others];
};

/** Names the role of the figures in a list, where that is another one than the role in question. Null otherwise. */
export const figuresRole = (list: readonly Pick<Figured, 'figuresOf'>[]): string | null => {
  const of = list.find(({ figuresOf }) => figuresOf !== null)?.figuresOf ?? null;
  return of === null ? null : t('learn.figuresFor', [rolePlural(of)]);
};

const demandWords = (skill: string, market: Share, of: Role | null): string => {
  const share = shareWords(market, of);
  const label = shortLabel(market.label);
  if (isSame(skill, label)) return share;
  return t(market.parts.length > 1 ? 'skills.partOf' : 'skills.as', [label, share]);
};

const gapShareWords = (skill: string, gap: Gap, of: Role | null): string => {
  const { label, demandPct, supplyPct, parts, within = [] } = gap;
  const share =
    of === null
      ? t('skills.askAndList', [demandPct, supplyPct])
      : t('skills.askAndListFor', [demandPct, supplyPct, shortRolePlural(of)]);
  if (isSame(skill, shortLabel(label))) return share;
  return t(parts.length > 1 || within.length > 0 ? 'skills.partOf' : 'skills.as', [shortLabel(label), share]);
};

/** Whether two names are one, whatever their capitals. */
export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

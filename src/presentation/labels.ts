import type { PayWord } from '../domain/comparison/result/comparison';
import type { SkillDemand } from '../domain/comparison/result/skills-comparison';
import type { ProfileDraft } from '../domain/cv/profile-draft';
import type { CardRuleAction, CardRules } from '../domain/model/card-rules';
import type { CorrectedRequirement } from '../domain/model/corrections';
import type { PagePart } from '../domain/model/evidence';
import type { ContractType, Ir35, Region, Role, Seniority, WorkMode } from '../domain/model/job-posting';
import type { PageField, Unread } from '../domain/model/page-posting';
import type { BaseSalary, UnitText } from '../domain/model/pay';
import type { SkillLevel } from '../domain/model/profile';
import type { SiteMode } from '../domain/model/settings';
import type { PensionBase, PensionMethod, StudentLoanPlan, TaxNation } from '../domain/model/take-home-settings';
import { keyOf } from '../locales/key-of';
import { t } from '../locales/t';
import { capitalise, joined, listWords, quote } from './sentence';

/** "machine learning engineer", in the middle of a sentence. */
export const roleLabel = (role: Role): string => t(`role.${keyOf(role)}.one`);

/** "data scientists"; "heads of machine learning". */
export const rolePlural = (role: Role): string => t(`role.${keyOf(role)}.many`);

/** The same in one short line, as people in the trade say it: "ML engineer". */
export const shortRole = (role: Role): string => t(`role.${keyOf(role)}.short`);

/** "ML engineers"; "heads of ML". */
export const shortRolePlural = (role: Role): string => t(`role.${keyOf(role)}.shortMany`);

/** Levels as an adjective before a noun: "entry-level". `all` is a headline band over every level. */
export const seniorityLabel = (seniority: Seniority | 'all'): string => t(`seniority.${seniority}.label`);

/** "London"; "outside the UK". */
export const regionLabel = (region: Region): string => t(`region.${keyOf(region)}`);

/** "on site". */
export const workModeLabel = (mode: WorkMode): string => t(`workMode.${keyOf(mode)}`);

/** "fixed term". */
export const contractTypeLabel = (type: ContractType): string => t(`contractType.${keyOf(type)}`);

/** "inside IR35". */
export const ir35Label = (ir35: Ir35): string => t(`ir35.${ir35}`);

/** "Essential"; "Not asked" where the user says that the posting does not ask for it. */
export const requirementLabel = (requirement: CorrectedRequirement): string => t(`requirement.${keyOf(requirement)}`);

/** "working". */
export const skillLevelLabel = (level: SkillLevel): string => t(`skillLevel.${level}`);

/** One word for where pay lies on the band: "Good". */
export const payWordLabel = (word: PayWord): string => t(`payWord.${word}`);

/** Where in the page words stand, to follow a quotation: "in the title". */
export const pagePartLabel = (part: PagePart): string => t(`pagePart.${part}`);

/** The same for pay, which records its place in coarser terms. */
export const statedInLabel = (place: BaseSalary['statedIn']): string => t(`statedIn.${place}`);

/** After an amount: "a day". */
export const unitLabel = (unit: UnitText): string => t(`unit.${unit}`);

/** What happens to a card, as a choice. */
export const ruleActionLabel = (action: CardRuleAction): string => t(`cardRule.action.${action}`);

/** A rule, as a choice. */
export const cardRuleLabel = (rule: Exclude<keyof CardRules, 'action'>): string => t(`cardRule.${rule}`);

/** "29 skills and 2 positions found." */
export function foundWords({ skills, positions }: ProfileDraft): string {
  if (skills.length === 0) return t('importing.none');
  const found = t('skills.skill', skills.length);
  return positions.length === 0
    ? t('importing.found', [found])
    : t('importing.foundBoth', [found, t('importing.positions', positions.length)]);
}

/** "Senior machine learning engineer" as role and level, for the choice to take them; null where the document names no role. */
export function draftRole({ role, seniority }: ProfileDraft): string | null {
  if (!role) return null;
  return seniority ? t('answer.role', [seniorityLabel(seniority), roleLabel(role)]) : roleLabel(role);
}

/** The words that name each skill, in the order of the demands: “Python”, “torch” (PyTorch), “K8s” and “kubernetes” (Kubernetes). */
export const mentionWords = (demands: readonly SkillDemand[]): string =>
  demands
    .flatMap((demand) => demand.skills)
    .map(({ name, mentions }) => {
      const texts = [...new Set(mentions.map(({ text }) => text))];
      const said = joined(texts.map(quote));
      return texts.length === 1 && texts[0]?.toLowerCase() === name.toLowerCase()
        ? said
        : t('mention.named', [said, name]);
    })
    .reduce((before, part) => (before === '' ? part : t('list.semicolon', [before, part])), '');

/** What each way to show a site is called, and what it means in plain words. */
export const modeWords = (mode: SiteMode): { readonly label: string; readonly means: string } => ({
  label: t(`site.${keyOf(mode)}.label`),
  means: t(`site.${keyOf(mode)}.means`),
});

/** A part of the UK that taxes income in its own way: "Scotland". */
export const nationLabel = (nation: TaxNation): string => t(`takeHome.nation.${keyOf(nation)}`);

/** A student loan, as its letters name it: "Plan 4 (Scotland)". */
export const planLabel = (plan: StudentLoanPlan): string => t(`takeHome.plan_${plan}`);

/** How a pension is taken, with its meaning, since payslips seldom say which it is. */
export const pensionMethodLabel = (method: PensionMethod): string => t(`takeHome.method.${keyOf(method)}`);

/** What a pension's per cent are of: "of the whole salary". */
export const pensionBaseLabel = (base: PensionBase): string => t(`takeHome.base.${keyOf(base)}`);

/** A part as a reader knows it; null where its absence changes nothing that is shown. */
const partName = (part: PageField): string | null => {
  if (part === 'datePosted' || part === 'validThrough') return null;
  return t(`unread.${part === 'structuredSalary' ? 'salary' : part}`);
};

/** "The place and the pay field were not found where this site keeps them."; null where nothing that matters is missing. */
export const unreadPartsWords = (parts: readonly PageField[]): string | null => {
  const names = [...new Set(parts.map(partName))].filter((name) => name !== null);
  if (names.length === 0) return null;
  return t('unread.notFound', names.length, [capitalise(listWords(names, 'and'))]);
};

/** Why a page was not read, in a sentence. */
export const unreadWords = ({ code }: Unread): string => t(`page.unread.${keyOf(code)}`);

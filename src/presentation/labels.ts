import type { SkillDemand } from '../domain/comparison/result/skills-comparison';
import type { PayWord } from '../domain/comparison/result/verdict';
import type { ProfileDraft } from '../domain/cv/profile-draft';
import type { CardRuleAction, CardRules } from '../domain/model/card-rules';
import type { CorrectedRequirement } from '../domain/model/corrections';
import type { PagePart } from '../domain/model/evidence';
import type { ContractType, Ir35, Region, Role, Seniority, WorkMode } from '../domain/model/job-posting';
import type { Unread, UnreadPart } from '../domain/model/page-posting';
import type { BaseSalary, UnitText } from '../domain/model/pay';
import type { SkillLevel } from '../domain/model/profile';
import type { SiteMode } from '../domain/model/settings';
import type { PensionBase, PensionMethod, StudentLoanPlan, TaxNation } from '../domain/model/take-home-settings';
import { keyOf } from '../locales/key-of';
import { t } from '../locales/t';
import { capitalise, joined, listWords, quote } from './sentence';

/** "machine learning engineer", for the middle of a sentence. */
export const roleLabel = (role: Role): string => t(`role.${keyOf(role)}.one`);

/** "data scientists"; "heads of machine learning". */
export const rolePlural = (role: Role): string => t(`role.${keyOf(role)}.many`);

/** A shorter name, as people in the trade say it: "ML engineer". */
export const shortRole = (role: Role): string => t(`role.${keyOf(role)}.short`);

/** "ML engineers"; "heads of ML". */
export const shortRolePlural = (role: Role): string => t(`role.${keyOf(role)}.shortMany`);

/** The level as an adjective before a noun: "entry-level". `all` is a headline band over every level. */
export const seniorityLabel = (seniority: Seniority | 'all'): string => t(`seniority.${seniority}.label`);

/** "London"; "outside the UK". */
export const regionLabel = (region: Region): string => t(`region.${keyOf(region)}`);

/** "on site". */
export const workModeLabel = (mode: WorkMode): string => t(`workMode.${keyOf(mode)}`);

/** "fixed term". */
export const contractTypeLabel = (type: ContractType): string => t(`contractType.${keyOf(type)}`);

/** "inside IR35". */
export const ir35Label = (ir35: Ir35): string => t(`ir35.${ir35}`);

/** "Essential". "Not asked" where the user says that the posting does not ask for the skill. */
export const requirementLabel = (requirement: CorrectedRequirement): string => t(`requirement.${keyOf(requirement)}`);

/** "working". */
export const skillLevelLabel = (level: SkillLevel): string => t(`skillLevel.${level}`);

/** One word that rates pay by its position on the band: "Good". */
export const payWordLabel = (word: PayWord): string => t(`payWord.${word}`);

/** Where on the page some words are, to follow a quotation: "in the title". */
export const pagePartLabel = (part: PagePart): string => t(`pagePart.${part}`);

/** The same for pay, whose place is recorded in coarser terms. */
export const statedInLabel = (place: BaseSalary['statedIn']): string => t(`statedIn.${place}`);

/** The unit, to follow an amount: "a day". */
export const unitLabel = (unit: UnitText): string => t(`unit.${unit}`);

/** What happens to a card that a rule applies to, as the label of a choice. */
export const ruleActionLabel = (action: CardRuleAction): string => t(`cardRule.action.${action}`);

/** A rule, as the label of a choice. */
export const cardRuleLabel = (rule: Exclude<keyof CardRules, 'action' | 'visibleToPage'>): string =>
  t(`cardRule.${rule}`);

/** "29 skills and 2 positions found." Says so where none were found. */
export function foundWords({ skills, positions }: ProfileDraft): string {
  if (skills.length === 0) return t('importing.none');
  const found = t('skills.skill', skills.length);
  return positions.length === 0
    ? t('importing.found', [found])
    : t('importing.foundBoth', [found, t('importing.positions', positions.length)]);
}

/**
 * "senior machine learning engineer", as the label of the choice to accept role and level from a document. Null where
 * the document names no role.
 */
export function draftRole({ role, seniority }: ProfileDraft): string | null {
  if (!role) return null;
  return seniority ? t('answer.role', [seniorityLabel(seniority), roleLabel(role)]) : roleLabel(role);
}

/**
 * The words in the posting that name each skill, in the order of the demands: “Python”, “torch” (PyTorch), “K8s” and
 * “kubernetes” (Kubernetes).
 */
export const mentionWords = (demands: readonly SkillDemand[]): string =>
  demands
    .flatMap((demand) => demand.skills)
    .map(({ name, mentions }) => {
      const texts = [...new Set(mentions.map(({ text }) => text))];
      const quotations = joined(texts.map(quote));
      return texts.length === 1 && texts[0]?.toLowerCase() === name.toLowerCase()
        ? quotations
        : t('mention.named', [quotations, name]);
    })
    .reduce((before, part) => (before === '' ? part : t('list.semicolon', [before, part])), '');

/** The name of each way to show a site, and what it means in plain words. */
export const modeWords = (mode: SiteMode): { readonly label: string; readonly means: string } => ({
  label: t(`site.${keyOf(mode)}.label`),
  means: t(`site.${keyOf(mode)}.means`),
});

/** A part of the UK with income tax rates of its own: "Scotland". */
export const nationLabel = (nation: TaxNation): string => t(`takeHome.nation.${keyOf(nation)}`);

/** A student loan, as the letters about it call it: "Plan 4 (Scotland)". */
export const planLabel = (plan: StudentLoanPlan): string => t(`takeHome.plan_${plan}`);

/** How a pension contribution is taken, with an explanation, because payslips seldom say which method it is. */
export const pensionMethodLabel = (method: PensionMethod): string => t(`takeHome.method.${keyOf(method)}`);

/** What a pension's percentage applies to: "of the whole salary". */
export const pensionBaseLabel = (base: PensionBase): string => t(`takeHome.base.${keyOf(base)}`);

/** The name of a field for readers. Null where its absence changes nothing that is shown. */
const fieldName = (part: UnreadPart): string | null => {
  if (part === 'datePosted' || part === 'validThrough' || part === 'form') return null;
  return t(`unread.${part === 'structuredSalary' ? 'salary' : part}`);
};

/**
 * "The place and the pay field were not found on this page." Null where nothing that matters is missing. An application
 * form without the posting's text is said to be one.
 */
export const unreadPartsWords = (parts: readonly UnreadPart[]): string | null => {
  const names = [...new Set(parts.map(fieldName))].filter((name) => name !== null);
  const notFound = names.length > 0 && t('unread.notFound', names.length, [capitalise(listWords(names, 'and'))]);
  return [parts.includes('form') && t('unread.form'), notFound].filter(Boolean).join(' ') || null;
};

/** Says in a sentence why a page was not read. */
export const unreadWords = ({ code }: Unread): string => t(`page.unread.${keyOf(code)}`);

import type { PayWord } from '../domain/comparison/result/comparison';
import type { CorrectedRequirement } from '../domain/model/corrections';
import type { PagePart } from '../domain/model/evidence';
import type { ContractType, Ir35, Region, Role, Seniority, WorkMode } from '../domain/model/job-posting';
import type { BaseSalary, UnitText } from '../domain/model/pay';
import type { SkillLevel } from '../domain/model/profile';
import { keyOf } from '../locales/key-of';
import { t } from '../locales/t';

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

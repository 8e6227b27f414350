import { readFacts } from './facts/read-facts';
import type { EvidencedField, JobPosting } from './job-posting';
import type { Evidence } from './mention';
import { readRole } from './occupation/read-role';
import { readSeniority } from './occupation/read-seniority';
import type { PagePosting } from './page-posting';
import { readOtherPay } from './salary/other/read-other-pay';
import { readBaseSalary } from './salary/read-base-salary';
import { findContradictions } from './terms/find-contradictions';
import { readContractType } from './terms/read-contract-type';
import { readIr35 } from './terms/read-ir35';
import { readRegion } from './terms/read-region';
import { readWorkMode } from './terms/read-work-mode';

/** The pay and the facts of a role, each with the words that say so. */
export type Terms = Pick<
  JobPosting,
  | 'region'
  | 'workMode'
  | 'contractType'
  | 'ir35'
  | 'role'
  | 'seniority'
  | 'baseSalary'
  | 'salaryAbsence'
  | 'salaryCorrection'
  | 'otherPay'
  | 'facts'
  | 'contradictions'
  | 'evidence'
>;

/** Reads pay and facts from the page's strings. What is not said is null. Never throws; time linear in the text. */
export function readTerms(page: PagePosting): Terms {
  const region = readRegion(page);
  const pay = readBaseSalary(page, region?.currency ?? null);
  const { baseSalary, salaryAbsence, salaryCorrection } = pay;
  const furtherFacts = readFacts(page);
  const facts = {
    region,
    workMode: readWorkMode(page),
    contractType: readContractType(page, salaryCorrection ? null : baseSalary),
    ir35: readIr35(page, furtherFacts.ir35Status ?? null),
    role: readRole(page.title ?? ''),
    seniority: readSeniority(page),
  };
  const evidence: Partial<Record<EvidencedField, Evidence>> = {};
  for (const field of Object.keys(facts) as EvidencedField[]) {
    const words = facts[field]?.evidence;
    if (words) evidence[field] = words;
  }
  return {
    region: facts.region?.value ?? null,
    workMode: facts.workMode?.value ?? null,
    contractType: facts.contractType?.value ?? null,
    ir35: facts.ir35?.value ?? null,
    role: facts.role?.value ?? null,
    seniority: facts.seniority.value,
    baseSalary,
    salaryAbsence,
    salaryCorrection,
    otherPay: readOtherPay(page, pay.money),
    facts: furtherFacts,
    contradictions: [...pay.contradictions, ...findContradictions(page, facts)],
    evidence,
  };
}

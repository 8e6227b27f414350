import type { ContractType, Region, Role, Seniority } from '../model/job-posting';
import { BLANK_PAGE, type PageCard, type PagePosting } from '../model/page-posting';
import type { BaseSalary, SalaryAbsence } from '../model/pay';
import { readRoleAndPay } from '../reading/read-role-and-pay';

/** What was read from a card on a results page. It says little, and is read by the same code as a posting. */
export interface JobCard {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  readonly region: Region | null;
  readonly role: Role | null;
  readonly seniority: Seniority | null;
  readonly contractType: ContractType | null;
  readonly baseSalary: BaseSalary | null;
  /** Null where `baseSalary` is given. */
  readonly salaryAbsence: SalaryAbsence | null;
}

/** Reads a card as a posting whose description is empty. */
export function readCard(card: PageCard): JobCard {
  const { id, url, title, hiringOrganization, jobLocation, salary } = card;
  const page: PagePosting = { ...BLANK_PAGE, id, url: url ?? '', title, hiringOrganization, jobLocation, salary };
  const { region, role, seniority, contractType, baseSalary, salaryAbsence } = readRoleAndPay(page);
  const terms = { region, role, seniority, contractType, baseSalary, salaryAbsence };
  return { id, url, title, hiringOrganization, jobLocation, ...terms };
}

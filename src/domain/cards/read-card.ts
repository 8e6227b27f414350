import type { JobPosting } from '../model/job-posting';
import { BLANK_PAGE, type PageCard, type PagePosting } from '../model/page-posting';
import type { BaseSalary, SalaryAbsence } from '../model/pay';
import { readRoleAndPay } from '../reading/read-role-and-pay';

/** A card of a results page, understood: what little it says, read by the same code as a posting. */
export interface JobCard extends Pick<JobPosting, 'region' | 'role' | 'seniority' | 'contractType'> {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  readonly baseSalary: BaseSalary | null;
  /** Null where `baseSalary` is not. */
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

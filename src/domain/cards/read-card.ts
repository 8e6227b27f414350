import type { JobPosting } from '../model/job-posting';
import { BLANK_PAGE, type PageCard, type PagePosting } from '../model/page-posting';
import { readRoleAndPay } from '../reading/read-role-and-pay';

/** What was read from a card on a results page. It says little, and is read by the same code as a posting. */
export interface JobCard
  extends Pick<JobPosting, 'region' | 'workMode' | 'role' | 'seniority' | 'contractType' | 'pay' | 'facts'> {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
}

/** Reads a card as a posting whose description is empty. */
export function readCard(card: PageCard): JobCard {
  const { id, url, title, hiringOrganization, jobLocation, salary } = card;
  const page: PagePosting = { ...BLANK_PAGE, id, url: url ?? '', title, hiringOrganization, jobLocation, salary };
  const { region, workMode, role, seniority, contractType, pay, facts } = readRoleAndPay(page);
  const terms = { region, workMode, role, seniority, contractType, pay, facts };
  return { id, url, title, hiringOrganization, jobLocation, ...terms };
}

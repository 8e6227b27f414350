import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { salaryOf, suggestionOf } from '../model/pay';
import { contractTypeClaims, readContractType } from './facts/contract/contract-type';
import { readIr35 } from './facts/contract/ir35-status';
import { lostClaims, lostLevels } from './facts/find-contradictions';
import { readRegion } from './facts/place/region';
import { readWiderRegion, regionOfHost } from './facts/place/wider-region';
import { readWorkMode, workModeClaims } from './facts/place/work-mode';
import { readFacts } from './facts/read-facts';
import { readOtherPay } from './pay/other/read-other-pay';
import { payCurrencies } from './pay/pay-currencies';
import { readBaseSalary } from './pay/read-base-salary';
import { readRole } from './role/role';
import { readSeniority, seniorityByYears, seniorityClaims } from './role/seniority';

/** The pay and the facts of a posting, each with the words that state it. */
export type RoleAndPay = Pick<
  JobPosting,
  | 'region'
  | 'workMode'
  | 'contractType'
  | 'ir35'
  | 'role'
  | 'seniority'
  | 'pay'
  | 'otherPay'
  | 'facts'
  | 'contradictions'
>;

/**
 * Reads pay and facts from the texts of the page. What the posting does not state is null. Never throws; the time is
 * linear in the text.
 *
 * What belongs where: `pay` reads all money, `role` reads the role and the seniority, and `facts` reads everything else
 * about the job, the place and the person. The facts by which a posting is compared (region, work mode, contract type,
 * IR35, role, seniority) are fields of the posting itself. The further ones, which most postings leave out, are under
 * its `facts`.
 */
export function readRoleAndPay(page: PagePosting): RoleAndPay {
  const region = readRegion(page) ?? readWiderRegion(page);
  const { pay, money, contradictions } = readBaseSalary(page, payCurrencies(page, region));
  // An amount that cannot be meant in its unit says nothing of the contract.
  const plainSalary = suggestionOf(pay) ? null : salaryOf(pay);
  const furtherFacts = readFacts(page);
  const contractTypes = contractTypeClaims(page, plainSalary);
  const levels = seniorityClaims(page);
  const modes = workModeClaims(page);
  const facts = {
    region: region ? { value: region.value, evidence: region.evidence } : regionOfHost(page),
    workMode: readWorkMode(page, modes),
    contractType: readContractType(page, plainSalary, contractTypes),
    ir35: readIr35(page, furtherFacts.ir35Status ?? null),
    role: readRole(page.title ?? ''),
    seniority: readSeniority(page, levels),
  };
  return {
    ...facts,
    pay,
    otherPay: readOtherPay(page, money),
    facts: furtherFacts,
    contradictions: [
      ...contradictions,
      ...lostLevels(levels, () => seniorityByYears(page)),
      ...lostClaims('workMode', facts.workMode?.value, modes),
      ...lostClaims('contractType', facts.contractType?.value, contractTypes),
    ],
  };
}

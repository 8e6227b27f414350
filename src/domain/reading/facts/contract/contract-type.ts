import type { Fact } from '../../../model/evidence';
import type { ContractType } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import type { BaseSalary } from '../../../model/pay';
import { type Claim, choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { isOfJob } from '../../../text/context/context';
import { body, headline, type PostingPart } from '../../../text/posting-parts';
import { INTERN } from '../../role/intern-wordings';
import { CONTRACT_TYPES, EMPLOYEE_BENEFITS, SALARIED_BENEFITS } from './contract-wordings';

/**
 * All that the posting says of the contract type: the title counts first, then the labels beside it, then the
 * description. Beside a rate by the day or the hour, "permanent" counts last.
 */
export function contractTypeClaims(page: PagePosting, baseSalary: BaseSalary | null): readonly Claim<ContractType>[] {
  const short = headline(page);
  const labels = short.filter(({ part }) => part === 'details' || part === 'employmentType');
  const claims = [short.filter(({ part }) => part === 'title'), labels, [body(page)]].flatMap(claimsOf);
  return isRate(baseSalary) ? claims.toSorted((a, b) => Number(isPermanent(a)) - Number(isPermanent(b))) : claims;
}

const isPermanent = ({ value }: Claim<ContractType>) => value === 'permanent';
const isRate = (baseSalary: BaseSalary | null) => baseSalary?.unitText === 'DAY' || baseSalary?.unitText === 'HOUR';

function claimsOf(parts: readonly PostingPart[]): readonly Claim<ContractType>[] {
  const interns = [...claimsIn(parts, INTERN)];
  return [
    ...interns.map((claim) => ({ ...claim, value: 'internship' as const })),
    ...claimsIn<ContractType>(parts, CONTRACT_TYPES, isOfJob),
  ];
}

/**
 * Whether the job is permanent, a contractor's, for a fixed term or an internship; null where the posting does not say.
 * Where no words say it, pay by the day or the hour means a contractor, and benefits of an employee mean permanent.
 */
export function readContractType(
  page: PagePosting,
  baseSalary: BaseSalary | null,
  claims = contractTypeClaims(page, baseSalary),
): Fact<ContractType> | null {
  const claim = choose(claims);
  if (claim || isRate(baseSalary)) return claim ?? { value: 'contract', evidence: null };
  if (baseSalary && baseSalary.unitText !== 'YEAR') return null;
  return choose(claimsIn([body(page)], baseSalary ? SALARIED_BENEFITS : EMPLOYEE_BENEFITS, () => true));
}

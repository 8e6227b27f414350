import type { Fact } from '../../../model/evidence';
import type { ContractType } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import type { BaseSalary } from '../../../model/pay';
import { type Claim, type Claims, choose, claimsOf } from '../../../text/claims/claim';
import { claimsIn, type SoughtWording } from '../../../text/claims/wording';
import { isOfJob } from '../../../text/context/context';
import { body, headline, type PostingPart } from '../../../text/posting-parts';
import { INTERN } from '../../role/intern-wordings';
import { CONTRACT_TYPES, EMPLOYEE_BENEFITS, SALARIED_BENEFITS } from './contract-wordings';

/** What title and labels say of the contract type, and what the description says. The title counts first. */
export function contractTypeClaims(page: PagePosting, baseSalary: BaseSalary | null): Claims<ContractType> {
  const short = headline(page).filter(({ part }) => part !== 'jobLocation');
  const title = short.filter(({ part }) => part === 'title');
  return claimsOf(
    () => typesIn([title, short.slice(title.length)], CONTRACT_TYPES),
    () => typesIn([[body(page)]], isRate(baseSalary) ? BESIDE_RATE : CONTRACT_TYPES),
  );
}

const isRate = (baseSalary: BaseSalary | null) => baseSalary?.unitText === 'DAY' || baseSalary?.unitText === 'HOUR';
/** Beside a rate, "permanent" counts last. */
const BESIDE_RATE = CONTRACT_TYPES.toSorted((a, b) => Number(a.says === 'permanent') - Number(b.says === 'permanent'));

/** Internships first: "a permanent contract after your internship". */
function* typesIn(
  groups: readonly (readonly PostingPart[])[],
  table: readonly SoughtWording<ContractType>[],
): Generator<Claim<ContractType>> {
  for (const parts of groups) {
    for (const { evidence } of claimsIn(parts, INTERN, { counts: isOfJob })) yield { value: 'internship', evidence };
    yield* claimsIn(parts, table, { counts: isOfJob });
  }
}

/**
 * Whether the job is permanent, a contractor's, for a fixed term or an internship; null where the posting does not say.
 * Title and labels count before the description; but beside a rate by the day or the hour, "permanent" counts last.
 * Where no words say it, such a rate means a contractor, and benefits of an employee mean permanent.
 */
export function readContractType(
  page: PagePosting,
  baseSalary: BaseSalary | null,
  { short, text }: Claims<ContractType> = contractTypeClaims(page, baseSalary),
): Fact<ContractType> | null {
  const label = short();
  const claim = isRate(baseSalary) && label?.value === 'permanent' ? (text() ?? label) : (label ?? text());
  if (claim) return claim;
  if (isRate(baseSalary)) return { value: 'contract', evidence: null, inferred: true };
  if (baseSalary && baseSalary.unitText !== 'YEAR') return null;
  return choose(claimsIn([body(page)], baseSalary ? SALARIED_BENEFITS : EMPLOYEE_BENEFITS, { counts: null }));
}

import type { Market } from '../../market/market';
import type { JobPosting } from '../../model/job-posting';
import { type BaseSalary, salaryOf, type UnitText } from '../../model/pay';
import type { DaysAYear } from '../../model/units';
import { bandQuestion } from '../bands/band-question';
import { type BandQuestion, chooseBand } from '../bands/choose-band';
import { placeOnBand } from '../bands/place-on-band';
import type { BandChoice, PayComparison } from '../result/comparison';
import { contractDay, convertAmounts, permanentEquivalent, permanentYear } from './convert-amounts';
import { isPlausible } from './plausible';

type BandData = Pick<Market, 'bands' | 'adjacentRoles' | 'sources'>;
type Stated = Extract<PayComparison, { kind: 'stated' }>;
/** The fields of a posting or card that the comparison of pay needs. */
type PayTerms = Pick<JobPosting, 'pay' | 'contractType' | 'region' | 'role' | 'seniority'>;

/** Units of a contractor's rate. A yearly amount is an employee's pay, whatever the contract is called. */
const RATE_UNITS: readonly UnitText[] = ['HOUR', 'DAY', 'WEEK', 'MONTH'];

/**
 * Compares a posting's pay with the market. What would mislead is not compared, with the reason: pay abroad or in
 * another currency, an amount that cannot be meant in its unit, a role that is unknown or has no band.
 */
export function comparePay(posting: PayTerms, market: BandData, daysAYear: DaysAYear): PayComparison {
  const salary = salaryOf(posting.pay);
  const role = posting.role?.value ?? null;
  const not = (reason: Extract<PayComparison, { kind: 'not-compared' }>['reason']): PayComparison => ({
    kind: 'not-compared',
    reason,
    salary,
    role,
  });
  if (posting.region?.value === 'outside-uk') return not('outside-uk');
  if (salary && salary.currency !== 'GBP') return not('foreign-currency');
  if (salary && !isPlausible(salary.amount, salary.unitText)) return not('implausible');
  if (!role) return not('no-role');
  if (salary) return stated(posting, salary, bandQuestion(posting, 'permanent'), market, daysAYear) ?? not('no-band');
  const choice =
    (posting.contractType?.value === 'contract' && chooseBand(bandQuestion(posting, 'contract'), market)) ||
    chooseBand(bandQuestion(posting, 'permanent'), market);
  return choice ? { kind: 'estimated', choice: asAsked(choice, posting) } : not('no-band');
}

function stated(
  posting: PayTerms,
  salary: BaseSalary,
  permanent: BandQuestion,
  market: BandData,
  daysAYear: DaysAYear,
): Stated | null {
  const yearBand = chooseBand(permanent, market);
  const isRate =
    salary.unitText === 'DAY' || (posting.contractType?.value === 'contract' && RATE_UNITS.includes(salary.unitText));
  if (!isRate || salary.unitText === 'YEAR') {
    const conversion = permanentYear(salary.unitText);
    const amounts = conversion ? convertAmounts(salary.amount, conversion) : amountsOf(salary);
    return yearBand && verdict(salary, amounts, conversion, asAsked(yearBand, posting), null);
  }
  const toDay = contractDay(salary.unitText, daysAYear);
  const perDay = toDay ? convertAmounts(salary.amount, toDay) : amountsOf(salary);
  const toYear = permanentEquivalent(daysAYear);
  const perYear = convertAmounts(perDay, toYear);
  const dayBand = chooseBand({ ...permanent, contractType: 'contract' }, market);
  if (!dayBand) return yearBand && verdict(salary, perYear, toYear, asAsked(yearBand, posting), null);
  const position = yearBand && placeOnBand(perYear, yearBand.band);
  const equivalent = yearBand && position ? { amounts: perYear, conversion: toYear, choice: yearBand, position } : null;
  return verdict(salary, perDay, toDay, dayBand, equivalent);
}

function verdict(
  salary: BaseSalary,
  amounts: Stated['amounts'],
  conversion: Stated['conversion'],
  choice: BandChoice,
  equivalent: Stated['permanentEquivalent'],
): Stated | null {
  const position = placeOnBand(amounts, choice.band);
  if (!position) return null;
  const doubts: Stated['doubts'][number][] = [];
  if (salary.proRata) doubts.push('pro-rata');
  if (salary.implied.includes('unitText')) doubts.push('unit-implied');
  if (salary.implied.includes('currency')) doubts.push('currency-implied');
  return { kind: 'stated', salary, amounts, conversion, choice, position, permanentEquivalent: equivalent, doubts };
}

function amountsOf({ amount, unitText }: BaseSalary): Stated['amounts'] {
  return { ...amount, unitText };
}

/** Notes where a contract is compared with a permanent band, since the two markets pay differently. */
function asAsked(choice: BandChoice, posting: PayTerms): BandChoice {
  if (posting.contractType?.value !== 'contract' || choice.band.contractType === 'contract') return choice;
  return {
    ...choice,
    fallbacks: [...choice.fallbacks, { kind: 'contract-type', asked: 'contract', shown: 'permanent' }],
  };
}

import type { Role } from '../../model/job-posting';
import { type BaseSalary, salaryOf } from '../../model/pay';
import type { DaysAYear } from '../../model/units';
import { bandQuestion, hasNoBand } from '../bands/band-question';
import { type BandData, chooseBand } from '../bands/choose-band';
import { placeOnBand } from '../bands/place-on-band';
import type { Amounts } from '../result/amounts';
import type { PayComparison, PayDoubt, PermanentEquivalent } from '../result/comparison';
import { convertAmounts, inComparedUnit, permanentEquivalent } from './convert-amounts';
import { isDayRate } from './is-day-rate';
import { otherReadings } from './other-readings';
import { partTime } from './part-time';
import type { PayTerms } from './pay-terms';
import { isPlausible } from './plausible';

/**
 * Compares a posting's pay with the market. What would mislead is not compared, with the reason: pay abroad, in
 * another currency or in one that nobody can tell, an amount that cannot be meant in its unit, a role that is unknown or has no band. A yearly salary
 * is never held against day rates, nor a day rate against salaries.
 */
export function comparePay(posting: PayTerms, market: BandData, daysAYear: DaysAYear): PayComparison {
  const salary = salaryOf(posting.pay);
  const role = posting.role?.value ?? null;
  const not = (
    reason: Extract<PayComparison, { kind: 'not-compared' }>['reason'],
    equivalent: PermanentEquivalent | null = null,
  ): PayComparison => ({ kind: 'not-compared', reason, salary, role, permanentEquivalent: equivalent });
  if (salary?.currency === null) return not('unknown-currency');
  if (posting.region?.value === 'outside-uk') return not('outside-uk');
  if (salary && salary.currency !== 'GBP') return not('foreign-currency');
  if (salary && !isPlausible(salary.amount, salary.unitText)) return not('implausible');
  if (!role) return not('no-role');
  if (hasNoBand(posting)) return not('no-band');
  const isRate = salary ? isDayRate(posting, salary) : posting.contractType?.value === 'contract';
  const choice = chooseBand(bandQuestion(posting, role, isRate ? 'contract' : 'permanent'), market);
  if (!salary) return choice ? { kind: 'estimated', choice } : not(isRate ? 'wrong-kind' : 'no-band');
  const { amounts, conversion } = inComparedUnit(salary, isRate, daysAYear);
  const equivalent = isRate ? equivalentOf(posting, role, amounts, { market, daysAYear }) : null;
  const position = choice && placeOnBand(amounts, choice.band);
  if (!choice || !position) return not(isRate ? 'wrong-kind' : 'no-band', equivalent);
  const first = { salary, amounts, conversion, choice, position };
  return {
    kind: 'stated',
    ...first,
    otherReadings: otherReadings(posting, role, first, { market, daysAYear }),
    permanentEquivalent: equivalent,
    doubts: doubtsOf(posting, salary),
  };
}

function equivalentOf(
  posting: PayTerms,
  role: Role,
  from: Amounts,
  { market, daysAYear }: { readonly market: BandData; readonly daysAYear: DaysAYear },
): PermanentEquivalent | null {
  const choice = chooseBand(bandQuestion(posting, role, 'permanent'), market);
  const conversion = permanentEquivalent(daysAYear);
  const amounts = convertAmounts(from, conversion);
  const position = choice && placeOnBand(amounts, choice.band);
  return choice && position ? { from, amounts, conversion, choice, position } : null;
}

function doubtsOf(posting: PayTerms, salary: BaseSalary): readonly PayDoubt[] {
  const { contractType } = posting;
  const doubts: (PayDoubt | false)[] = [
    salary.proRata && 'pro-rata',
    salary.implied.includes('unitText') && 'unit-implied',
    salary.implied.includes('currency') && 'currency-implied',
    partTime(posting, salary) !== null && 'part-time',
    contractType?.value === 'contract' && salary.unitText === 'YEAR' && 'contract-by-year',
  ];
  return doubts.filter((doubt) => doubt !== false);
}

import { DAYS_A_WEEK } from '../comparison/pay/working-time';
import type { Cited } from '../comparison/result/cite';
import type { PensionChoice } from '../model/take-home-settings';
import type { DaysAYear, PoundsADay, PoundsAYear } from '../model/units';
import type { TaxRates } from './choose-rates';
import { nationalInsurance } from './national-insurance';
import { percentOf, toPenny } from './penny';
import { contributions } from './pension';
import { type TakeHome, type TakeHomeChoices, takeHome } from './take-home';
import type { TaxRule } from './tax-rules';

/**
 * The year of a contractor inside IR35 who is paid through an umbrella company: how the assignment rate becomes pay.
 * Amounts are in pounds.
 */
export interface InsideIr35 {
  readonly dayRate: PoundsADay;
  readonly daysAYear: DaysAYear;
  /** Day rate × days. This is what the client's side pays, and so the most that the employment may cost. */
  readonly assignmentIncome: PoundsAYear;
  /** The weeks for which the umbrella takes its margin: days worked divided by five. */
  readonly weeksAYear: number;
  readonly margin: PoundsAYear;
  readonly employerNationalInsurance: PoundsAYear;
  readonly apprenticeshipLevy: PoundsAYear;
  readonly employerPension: PoundsAYear;
  /** What is left as pay, including holiday pay: the assignment income less the four lines above. */
  readonly grossPay: PoundsAYear;
  /** Take-home pay from the gross pay. Its `day` is a day worked. */
  readonly takeHome: TakeHome;
  /**
   * The rules that apply between the assignment rate and the gross pay. Those that apply after it are in
   * `takeHome.rules`.
   */
  readonly rules: readonly Cited<TaxRule>[];
}

/**
 * Works out the take-home pay of a day rate inside IR35. The rate is the one that the umbrella is paid (the assignment
 * rate). The umbrella's margin and the employer's costs come out of it first, and what is left is the gross pay that is
 * taxed through PAYE. Where salary is sacrificed, we assume that the umbrella passes on what it saves. Null where
 * nothing is left after the margin, and where `takeHome` returns null.
 */
export function insideIr35(
  dayRate: PoundsADay,
  daysAYear: DaysAYear,
  choices: TakeHomeChoices,
  rates: TaxRates,
): InsideIr35 | null {
  const { figures, employer } = rates;
  const assignmentIncome = toPenny(dayRate * daysAYear);
  const weeksAYear = daysAYear / DAYS_A_WEEK;
  const margin = toPenny(figures['umbrella-margin'].amount * weeksAYear);
  const left = toPenny(assignmentIncome - margin);
  if (!(left > 0)) return null;
  const costs = employmentCosts(grossWithin(left, choices.pension, rates), choices.pension, rates);
  const grossPay = toPenny(left - costs.employerNationalInsurance - costs.apprenticeshipLevy - costs.employerPension);
  const home = takeHome(grossPay, choices, rates, daysAYear);
  return (
    home && {
      dayRate,
      daysAYear,
      assignmentIncome,
      weeksAYear,
      margin,
      ...costs,
      grossPay,
      takeHome: home,
      rules: [figures['umbrella-margin'], employer, figures['apprenticeship-levy']],
    }
  );
}

/**
 * What it costs to employ someone at this gross pay, on top of the pay. The apprenticeship levy is due on the same pay
 * as National Insurance.
 */
function employmentCosts(gross: PoundsAYear, pension: PensionChoice | null, rates: TaxRates) {
  const paidIn = contributions(gross, pension, rates);
  const earnings = toPenny(gross - (pension?.method === 'salary-sacrifice' ? paidIn.employee : 0));
  return {
    employerNationalInsurance: nationalInsurance(earnings, rates.employer),
    apprenticeshipLevy: percentOf(earnings, rates.figures['apprenticeship-levy'].amount),
    employerPension: paidIn.employer,
  };
}

/**
 * Finds the highest gross pay that, together with what it costs the employer, is no more than `pounds`. Each cost
 * depends on the pay that we are looking for, and never falls as the pay rises. So a binary search finds it to the
 * penny, whatever thresholds lie in between.
 */
function grossWithin(pounds: PoundsAYear, pension: PensionChoice | null, rates: TaxRates): PoundsAYear {
  let [low, high] = [0, Math.round(pounds * 100)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const costs = employmentCosts(middle / 100, pension, rates);
    const total = middle / 100 + costs.employerNationalInsurance + costs.apprenticeshipLevy + costs.employerPension;
    if (toPenny(total) <= pounds) low = middle;
    else high = middle - 1;
  }
  return low / 100;
}

import { DAYS_A_WEEK } from '../comparison/pay/working-time';
import type { Cited } from '../comparison/result/cite';
import type { PensionChoice } from '../model/take-home-settings';
import type { TaxRates } from './choose-rates';
import { nationalInsurance } from './national-insurance';
import { percentOf, toPenny } from './penny';
import { contributions } from './pension';
import { type TakeHome, type TakeHomeChoices, takeHome } from './take-home';
import type { TaxRule } from './tax-rules';

/** A day rate inside IR35, paid through an umbrella company: what becomes of the assignment rate in a year. Pounds. */
export interface InsideIr35 {
  readonly dayRate: number;
  readonly daysAYear: number;
  /** Day rate × days: what the client's side pays, and so all that the employment may cost. */
  readonly assignmentIncome: number;
  /** The weeks that the umbrella's margin is taken for: days worked by five a week. */
  readonly weeksAYear: number;
  readonly margin: number;
  readonly employerNationalInsurance: number;
  readonly apprenticeshipLevy: number;
  readonly employerPension: number;
  /** What is left as pay, holiday pay within it: assignment income less the four lines above. */
  readonly grossPay: number;
  /** Of the gross pay; its `day` is a day worked. */
  readonly takeHome: TakeHome;
  /** The rules that lie between assignment rate and gross pay; those after it are in `takeHome.rules`. */
  readonly rules: readonly Cited<TaxRule>[];
}

/**
 * Take-home pay of a day rate inside IR35. The rate is the umbrella's (the assignment rate): out of it come first the
 * umbrella's margin and what an employer pays, and what is left is the gross pay that PAYE is due on. An umbrella that
 * passes its saving on is assumed where salary is sacrificed. Null where nothing is left after the margin, and for what
 * `takeHome` refuses.
 */
export function insideIr35(
  dayRate: number,
  daysAYear: number,
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
  const paid = takeHome(grossPay, choices, rates, daysAYear);
  return (
    paid && {
      dayRate,
      daysAYear,
      assignmentIncome,
      weeksAYear,
      margin,
      ...costs,
      grossPay,
      takeHome: paid,
      rules: [figures['umbrella-margin'], employer, figures['apprenticeship-levy']],
    }
  );
}

/** What employing someone at this gross pay costs beside it. The levy is due on the pay that National Insurance is due on. */
function employmentCosts(gross: number, pension: PensionChoice | null, rates: TaxRates) {
  const paidIn = contributions(gross, pension, rates);
  const earnings = toPenny(gross - (pension?.method === 'salary-sacrifice' ? paidIn.employee : 0));
  return {
    employerNationalInsurance: nationalInsurance(earnings, rates.employer),
    apprenticeshipLevy: percentOf(earnings, rates.figures['apprenticeship-levy'].amount),
    employerPension: paidIn.employer,
  };
}

/**
 * The gross pay that, with what it costs, is no more than so many pounds. Each cost is a share of the very pay that is
 * wanted, and never falls as pay rises: so halving finds it to the penny, whatever thresholds lie between.
 */
function grossWithin(pounds: number, pension: PensionChoice | null, rates: TaxRates): number {
  let [low, high] = [0, Math.round(pounds * 100)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const costs = employmentCosts(middle / 100, pension, rates);
    const all = middle / 100 + costs.employerNationalInsurance + costs.apprenticeshipLevy + costs.employerPension;
    if (toPenny(all) <= pounds) low = middle;
    else high = middle - 1;
  }
  return low / 100;
}

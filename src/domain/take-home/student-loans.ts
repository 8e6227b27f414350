import type { StudentLoanPlan } from '../model/take-home-settings';
import type { Percent, PoundsAYear } from '../model/units';
import { percentOf, toPenny } from './penny';
import type { StudentLoanRule } from './tax-rules';
import { firstDayOf } from './tax-year';

/** One repayment, at one rate above one threshold. Amounts are pounds a year. */
export interface LoanRepayment {
  /** The plans that this repayment counts towards. */
  readonly plans: readonly StudentLoanPlan[];
  readonly threshold: PoundsAYear;
  readonly ratePct: Percent;
  readonly repayment: PoundsAYear;
}

/**
 * Works out the repayments from a year's pay, where `pay` is the pay that National Insurance is due on. Several
 * undergraduate plans share one repayment of 9 % above the lowest of their thresholds (HMRC's guidance for employers:
 * deduct for the plan with the lowest threshold). A postgraduate loan is repaid on top of that. A plan for which
 * repayment has not begun in this tax year (plan 5 before 6 April 2026) gives no repayment, and neither does a plan
 * that `rules` does not contain.
 */
export function studentLoanRepayments(
  pay: PoundsAYear,
  plans: readonly StudentLoanPlan[],
  rules: readonly Omit<StudentLoanRule, 'source'>[],
): readonly LoanRepayment[] {
  const due = rules.filter(
    ({ plan, taxYear, repaidFrom }) => plans.includes(plan) && (!repaidFrom || repaidFrom <= firstDayOf(taxYear)),
  );
  const undergraduate = due.filter(({ plan }) => plan !== 'postgraduate');
  return [undergraduate, due.filter(({ plan }) => plan === 'postgraduate')].flatMap((group) => {
    const [lowest] = group.toSorted((a, b) => a.threshold - b.threshold);
    if (!lowest) return [];
    const { threshold, ratePct } = lowest;
    const repayment = percentOf(Math.max(0, toPenny(pay - threshold)), ratePct);
    return [{ plans: group.map(({ plan }) => plan), threshold, ratePct, repayment }];
  });
}

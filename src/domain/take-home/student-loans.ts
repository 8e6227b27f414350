import type { StudentLoanPlan } from '../model/take-home-settings';
import { percentOf, toPenny } from './penny';
import type { StudentLoanRule } from './tax-rules';
import { firstDayOf } from './tax-year';

/** What is repaid at one rate above one threshold. Pounds a year. */
export interface LoanRepayment {
  /** The plans that this one repayment serves. */
  readonly plans: readonly StudentLoanPlan[];
  readonly threshold: number;
  readonly ratePct: number;
  readonly repayment: number;
}

/**
 * Repayments out of a year's pay, from the pay that National Insurance is due on. Several undergraduate plans are one
 * repayment of 9 % above the lowest of their thresholds (HMRC's guidance for employers: deduct for the plan with the
 * lowest threshold); a postgraduate loan is repaid on top of it. A plan that is not yet repaid in this tax year (plan 5
 * before 6 April 2026) gives none, and neither does a plan that `rules` does not know.
 */
export function studentLoanRepayments(
  pay: number,
  plans: readonly StudentLoanPlan[],
  rules: readonly Omit<StudentLoanRule, 'source'>[],
): readonly LoanRepayment[] {
  const due = rules.filter(
    ({ plan, taxYear, repaidFrom }) => plans.includes(plan) && (!repaidFrom || repaidFrom <= firstDayOf(taxYear)),
  );
  const undergraduate = due.filter(({ plan }) => plan !== 'postgraduate');
  return [undergraduate, due.filter(({ plan }) => plan === 'postgraduate')].flatMap((together) => {
    const [lowest] = together.toSorted((a, b) => a.threshold - b.threshold);
    if (!lowest) return [];
    const { threshold, ratePct } = lowest;
    const repayment = percentOf(Math.max(0, toPenny(pay - threshold)), ratePct);
    return [{ plans: together.map(({ plan }) => plan), threshold, ratePct, repayment }];
  });
}

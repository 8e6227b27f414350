import type { RatesChoice } from '../domain/take-home/choose-rates';
import type { InsideIr35 } from '../domain/take-home/inside-ir35';
import type { PayLines } from '../domain/take-home/pay-lines';
import type { PensionBase, PensionMethod } from '../domain/take-home/pension';
import type { PostingTakeHome } from '../domain/take-home/take-home-of-posting';
import type { StudentLoanPlan } from '../domain/take-home/tax-rules';
import { formatMoney } from './money';
import { listWords } from './sentence';
import { PLAN_LABELS } from './take-home-labels';

export { NATION_LABELS, PLAN_LABELS } from './take-home-labels';

/** Each with its meaning, since payslips seldom say which it is. */
export const METHOD_LABELS: Readonly<Record<PensionMethod, string>> = {
  'net-pay': 'Before tax (net pay arrangement)',
  'relief-at-source': 'After tax, the scheme adds 20% (relief at source)',
  'salary-sacrifice': 'In place of salary (salary sacrifice)',
};

export const BASE_LABELS: Readonly<Record<PensionBase, string>> = {
  salary: 'of the whole salary',
  'qualifying-earnings': 'of qualifying earnings only',
};

/** One line of a payslip, for a table: a label and pounds (deductions below nil). */
export interface PayslipLine {
  readonly label: string;
  readonly pounds: number;
}

const planName = (plan: StudentLoanPlan): string => PLAN_LABELS[plan].replace(' (Scotland)', '').toLowerCase();

/** The lines from gross to net, those that are nil left out; the last is what is left. */
export const payslipLines = (pay: PayLines): readonly PayslipLine[] => {
  const lines = [
    { label: 'Pension', pounds: -pay.pension },
    ...pay.taxBands.map(({ name, ratePct, tax }) => ({ label: `Income tax, ${name} rate ${ratePct}%`, pounds: -tax })),
    { label: 'National Insurance', pounds: -pay.nationalInsurance },
    ...pay.loans.map(({ plans, ratePct, repayment }) => ({
      label: `Student loan, ${listWords(plans.map(planName), 'and')}, ${ratePct}%`,
      pounds: -repayment,
    })),
  ];
  return [
    { label: 'Gross pay', pounds: pay.gross },
    ...lines.filter(({ pounds }) => pounds !== 0),
    { label: 'Take-home pay', pounds: pay.net },
  ];
};

/** The lines from a contract's income to its gross pay. */
export const assignmentLines = (inside: InsideIr35): readonly PayslipLine[] => [
  { label: `${formatMoney(inside.dayRate)} × ${inside.daysAYear} days`, pounds: inside.assignmentIncome },
  ...[
    { label: 'Umbrella’s margin', pounds: -inside.margin },
    { label: 'Employer’s National Insurance', pounds: -inside.employerNationalInsurance },
    { label: 'Apprenticeship levy', pounds: -inside.apprenticeshipLevy },
    { label: 'Employer’s pension', pounds: -inside.employerPension },
  ].filter(({ pounds }) => pounds !== 0),
  { label: 'Gross pay, with holiday pay', pounds: inside.grossPay },
];

/** What holds for every figure of take-home pay. */
export const TAKE_HOME_NOTE =
  'An estimate for a whole tax year of even pay, standard tax code, no other income. Payroll works each payday out by itself and may differ by a few pounds.';

/** Why an outside-IR35 rate is shown gross. */
export const OUTSIDE_NOTE =
  'Outside IR35 only the gross is shown: what is left depends on your company’s salary, dividends and costs, and dividend tax rose in April 2026.';

/** Why take-home pay is not shown, or only in part; null where there is nothing to say. */
export const takeHomeNote = (answer: PostingTakeHome): string | null => {
  switch (answer.kind) {
    case 'salary':
    case 'inside-ir35':
      if (answer.pay.proRata)
        return 'Pro rata: this is what is left of the full-time figure; the job pays a share of it.';
      return answer.pay.basis === 'estimated' ? 'The posting states no pay: worked out from the market’s band.' : null;
    case 'outside-ir35':
      return OUTSIDE_NOTE;
    case 'ir35-unknown':
      return `The posting does not say whether it is inside IR35: worked out as if inside. ${OUTSIDE_NOTE}`;
    case 'none':
      return {
        'outside-uk': 'Outside the UK, so UK tax is not worked out.',
        'foreign-currency': 'Not in pounds, so UK tax is not worked out.',
        implausible: 'The stated amount is unlikely, so nothing is worked out from it.',
        'no-figure': 'No pay is stated and no band is known, so there is nothing to work out.',
      }[answer.reason];
  }
};

/** "Rates of 2026/27"; for a year that is not bundled that there are none, and what is offered instead. */
export const ratesWords = (choice: RatesChoice): string => {
  if (choice.kind === 'rates') return `Rates of ${choice.rates.taxYear}.`;
  const year = choice.taxYear ?? 'this date';
  return choice.newestBefore
    ? `No rates for ${year} are in this version. Those of ${choice.newestBefore.taxYear} are used: not the current ones.`
    : `No rates for ${year} are in this version.`;
};

/** "£600 of tax relief is still to be claimed from HMRC"; null where none is. */
export const reliefWords = ({ reliefToClaim }: PayLines): string | null =>
  reliefToClaim > 0
    ? `${formatMoney(reliefToClaim)} a year of further tax relief is to be claimed from HMRC; it is not in the take-home pay.`
    : null;

import type { PensionChoice, StudentLoanPlan, TaxNation } from '../../../src/domain/model/take-home-settings';

/**
 * A second calculator of take-home pay. It shares no code and no data with the product: its rates are typed here by
 * hand, each from a page that `data/` does not name, and it rounds nothing but the allowance. It adds what each limit
 * changes to the rate, where the product adds up the bands.
 */
export type Year = '2025/26' | '2026/27';

/** A rate in per cent, from a limit in pounds. */
type Step = readonly [above: number, pct: number];

/** https://maandcoaccountants.blogspot.com/2025/11/budget-2025-what-income-tax-ni.html: the same in both years. */
const ALLOWANCE = 12_570;
const ALLOWANCE_FALLS_FROM = 100_000;
const ENGLAND: readonly Step[] = [
  [0, 20],
  [50_270 - ALLOWANCE, 40],
  [125_140, 45],
];
/** https://caithness-business.co.uk/article/30134 gives both years, with limits of total income. */
const scotland = (starter: number, basic: number): readonly Step[] => [
  [0, 19],
  [starter - ALLOWANCE, 20],
  [basic - ALLOWANCE, 21],
  [43_662 - ALLOWANCE, 42],
  [75_000 - ALLOWANCE, 45],
  [125_140, 48],
];
const TAX: Readonly<Record<Year, Readonly<Record<TaxNation, readonly Step[]>>>> = {
  '2025/26': { 'england-wales-northern-ireland': ENGLAND, scotland: scotland(15_397, 27_491) },
  '2026/27': { 'england-wales-northern-ireland': ENGLAND, scotland: scotland(16_537, 29_526) },
};
/** https://www.paypacket.io/guides/ni-rates-thresholds-2026-27.html: the same in both years. */
const EMPLOYEE: readonly Step[] = [
  [12_570, 8],
  [50_270, 2],
];
const EMPLOYER: readonly Step[] = [[5_000, 15]];
/** https://www.which.co.uk/news/article/student-loan-changes-in-the-budget-what-you-need-to-know-abbem5B7SReV */
const LOANS: Readonly<Record<Year, Readonly<Record<StudentLoanPlan, number>>>> = {
  // Nobody repays plan 5 before April 2026.
  '2025/26': { '1': 26_065, '2': 28_470, '4': 32_745, '5': Number.POSITIVE_INFINITY, postgraduate: 21_000 },
  '2026/27': { '1': 26_900, '2': 29_385, '4': 33_795, '5': 25_000, postgraduate: 21_000 },
};
/** https://thepeoplespension.co.uk/help/knowledgebase/much-i-need-pay-employees-pension-pots */
const QUALIFYING = [6_240, 50_270] as const;
/** The levy is 0.5 % of pay; an umbrella company keeps about £25 a week (contractor guides of 2026). */
const LEVY_PCT = 0.5;
const MARGIN_A_WEEK = 25;

/** Sums what each step adds to the rate of the step before it. */
function charge(amount: number, steps: readonly Step[]): number {
  return steps.reduce((sum, [above, pct], index) => {
    const before = steps[index - 1]?.[1] ?? 0;
    return sum + (Math.max(0, amount - above) * (pct - before)) / 100;
  }, 0);
}

function contribution(pay: number, pension: PensionChoice | null, pct: number): number {
  const [from, to] = QUALIFYING;
  const base = pension?.base === 'salary' ? pay : Math.max(0, Math.min(pay, to) - from);
  return pension ? (base * pct) / 100 : 0;
}

export interface Case {
  readonly year: Year;
  readonly nation: TaxNation;
  readonly pension: PensionChoice | null;
  readonly loans: readonly StudentLoanPlan[];
}

/** Net pay and its deductions for a year's gross pay in pounds. */
export function secondTakeHome(gross: number, { year, nation, pension, loans }: Case) {
  const own = contribution(gross, pension, pension?.ratePct ?? 0);
  const [sacrificed, beforeTax, atSource] = ['salary-sacrifice', 'net-pay', 'relief-at-source'].map((method) =>
    pension?.method === method ? own : 0,
  ) as [number, number, number];
  const earnings = gross - sacrificed;
  const income = earnings - beforeTax;
  // The allowance is rounded up to whole pounds, by law.
  const allowance = Math.max(0, Math.ceil(ALLOWANCE - Math.max(0, income - ALLOWANCE_FALLS_FROM) / 2 - 1e-6));
  const tax = charge(Math.max(0, income - allowance), TAX[year][nation]);
  const insurance = charge(earnings, EMPLOYEE);
  const undergraduate = loans.filter((plan) => plan !== 'postgraduate').map((plan) => LOANS[year][plan]);
  const lowest = Math.min(...undergraduate, Number.POSITIVE_INFINITY);
  const postgraduate = loans.includes('postgraduate') ? LOANS[year].postgraduate : Number.POSITIVE_INFINITY;
  const repaid = Math.max(0, earnings - lowest) * 0.09 + Math.max(0, earnings - postgraduate) * 0.06;
  const paidIn = sacrificed + beforeTax + atSource * 0.8;
  return { tax, insurance, repaid, paidIn, net: gross - paidIn - tax - insurance - repaid };
}

/** The gross pay of an umbrella worker, found by halving an interval 80 times. Not rounded. */
export function secondGross(dayRate: number, days: number, { pension }: Case): number {
  const left = dayRate * days - (MARGIN_A_WEEK * days) / 5;
  const cost = (gross: number) => {
    const sacrificed = pension?.method === 'salary-sacrifice' ? contribution(gross, pension, pension.ratePct) : 0;
    const earnings = gross - sacrificed;
    const employer = contribution(gross, pension, pension?.employerRatePct ?? 0);
    return gross + charge(earnings, EMPLOYER) + (earnings * LEVY_PCT) / 100 + employer;
  };
  let [low, high] = [0, left];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (cost(middle) <= left) low = middle;
    else high = middle;
  }
  return low;
}

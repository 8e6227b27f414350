import { type Cited, cite } from '../comparison/result/cite';
import { TAX_NATIONS, type TaxNation } from '../model/take-home-settings';
import { TAX_DATA, type TaxData } from './tax-data';
import {
  type IncomeTaxRule,
  type NationalInsuranceRule,
  PAYROLL_FIGURES,
  type PayrollFigure,
  type PayrollFigureKind,
  type StudentLoanRule,
} from './tax-rules';
import { taxYearOf } from './tax-year';

/** All rules of one tax year, each with its source in full. */
export interface TaxRates {
  readonly taxYear: string;
  readonly incomeTax: Readonly<Record<TaxNation, Cited<IncomeTaxRule>>>;
  readonly employee: Cited<NationalInsuranceRule>;
  readonly employer: Cited<NationalInsuranceRule>;
  readonly studentLoans: readonly Cited<StudentLoanRule>[];
  readonly figures: Readonly<Record<PayrollFigureKind, Cited<PayrollFigure>>>;
}

/** The rates for a day. Where none are bundled, the newest earlier year may be offered, with its year named. */
export type RatesChoice =
  | { readonly kind: 'rates'; readonly rates: TaxRates }
  | {
      readonly kind: 'no-rates';
      /** The tax year that is not bundled. Null where the day cannot be parsed. */
      readonly taxYear: string | null;
      /** The rates of the newest earlier year. Say so wherever they are used. Null where no earlier year is bundled. */
      readonly newestBefore: TaxRates | null;
    };

/**
 * Returns the rates of the tax year that a day (YYYY-MM-DD) falls in. A year that lacks any rule counts as not bundled.
 */
export function chooseRates(day: string, data: TaxData = TAX_DATA): RatesChoice {
  const taxYear = taxYearOf(day);
  if (!taxYear) return { kind: 'no-rates', taxYear: null, newestBefore: null };
  const rates = ratesOf(taxYear, data);
  if (rates) return { kind: 'rates', rates };
  const before = [...new Set(data.incomeTax.map((rule) => rule.taxYear))].filter((year) => year < taxYear);
  const [newestBefore = null] = before
    .toSorted()
    .toReversed()
    .flatMap((year) => ratesOf(year, data) ?? []);
  return { kind: 'no-rates', taxYear, newestBefore };
}

function ratesOf(taxYear: string, data: TaxData): TaxRates | null {
  const incomeTax = recordOfEach(TAX_NATIONS, (nation) =>
    data.incomeTax.find((rule) => rule.taxYear === taxYear && rule.nation === nation),
  );
  const figures = recordOfEach(PAYROLL_FIGURES, (figure) =>
    data.payrollFigures.find((record) => record.taxYear === taxYear && record.figure === figure),
  );
  const insurance = (payer: NationalInsuranceRule['payer']) =>
    data.nationalInsurance.find((rule) => rule.taxYear === taxYear && rule.payer === payer);
  const [employee, employer] = [insurance('employee'), insurance('employer')];
  if (!incomeTax || !figures || !employee || !employer) return null;
  return {
    taxYear,
    incomeTax: cited(incomeTax, data),
    figures: cited(figures, data),
    employee: cite(employee, data.sources),
    employer: cite(employer, data.sources),
    studentLoans: data.studentLoans.filter((rule) => rule.taxYear === taxYear).map((rule) => cite(rule, data.sources)),
  };
}

/** Finds the record of each key. Null where any key has none. */
function recordOfEach<K extends string, T>(keys: readonly K[], find: (key: K) => T | undefined): Record<K, T> | null {
  const found = keys.map((key) => [key, find(key)] as const);
  return found.every(([, record]) => record !== undefined) ? (Object.fromEntries(found) as Record<K, T>) : null;
}

function cited<K extends string, T extends IncomeTaxRule | PayrollFigure>(
  records: Record<K, T>,
  { sources }: TaxData,
): Record<K, Cited<T>> {
  const entries = Object.entries<T>(records).map(([key, record]) => [key, cite(record, sources)]);
  return Object.fromEntries(entries) as Record<K, Cited<T>>;
}

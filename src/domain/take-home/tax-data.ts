import incomeTax from '../../../data/income-tax.json';
import nationalInsurance from '../../../data/national-insurance.json';
import payrollFigures from '../../../data/payroll-figures.json';
import sources from '../../../data/sources.json';
import studentLoans from '../../../data/student-loans.json';
import type { Source } from '../market/market';
import { records } from '../market/records';
import type { IncomeTaxRule, NationalInsuranceRule, PayrollFigure, StudentLoanRule } from './tax-rules';

/** The rules of every tax year that we know. They are passed in, so that a test can bring its own. */
export interface TaxData {
  readonly sources: readonly Source[];
  readonly incomeTax: readonly IncomeTaxRule[];
  readonly nationalInsurance: readonly NationalInsuranceRule[];
  readonly studentLoans: readonly StudentLoanRule[];
  readonly payrollFigures: readonly PayrollFigure[];
}

/** The bundled tax years. tests/data/tax.test.ts checks every record against the types that are named here. */
export const TAX_DATA: TaxData = {
  sources,
  incomeTax: records<IncomeTaxRule>(incomeTax),
  nationalInsurance: records<NationalInsuranceRule>(nationalInsurance),
  studentLoans: records<StudentLoanRule>(studentLoans),
  payrollFigures: records<PayrollFigure>(payrollFigures),
};

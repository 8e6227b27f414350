import { z } from 'zod';
import { STUDENT_LOAN_PLANS, TAX_NATIONS } from '../../src/domain/model/take-home-settings';
import {
  type IncomeTaxRule,
  type NationalInsuranceRule,
  PAYROLL_FIGURES,
  type PayrollFigure,
  type StudentLoanRule,
} from '../../src/domain/take-home/tax-rules';
import { doubt, id, sourced, text } from './data-fields';

const taxYear = z.string().regex(/^20\d\d\/\d\d$/);
const pounds = z.number().int().positive();
const ratePct = z.number().positive().max(100);

export const incomeTaxSchema = z.strictObject({
  id,
  taxYear,
  nation: z.enum(TAX_NATIONS),
  personalAllowance: pounds,
  taperFrom: pounds,
  bands: z.array(z.strictObject({ name: text, ratePct, upTo: pounds.nullable() })).readonly(),
  ...sourced,
  doubt,
}) satisfies z.ZodType<IncomeTaxRule>;

export const nationalInsuranceSchema = z.strictObject({
  id,
  taxYear,
  payer: z.enum(['employee', 'employer']),
  bands: z.array(z.strictObject({ name: text, ratePct, above: pounds })).readonly(),
  ...sourced,
  doubt,
}) satisfies z.ZodType<NationalInsuranceRule>;

export const studentLoanSchema = z.strictObject({
  id,
  taxYear,
  plan: z.enum(STUDENT_LOAN_PLANS),
  threshold: pounds,
  ratePct,
  repaidFrom: z.exactOptional(z.iso.date()),
  ...sourced,
  doubt,
}) satisfies z.ZodType<StudentLoanRule>;

export const payrollFigureSchema = z.strictObject({
  id,
  taxYear,
  figure: z.enum(PAYROLL_FIGURES),
  unit: z.enum(['per-cent', 'GBP/WEEK', 'GBP/YEAR']),
  amount: z.number().positive(),
  ...sourced,
  doubt,
}) satisfies z.ZodType<PayrollFigure>;

/** The schemas of the data that take-home pay is worked out from, by file. */
export const TAX_FILES = {
  'income-tax': incomeTaxSchema,
  'national-insurance': nationalInsuranceSchema,
  'payroll-figures': payrollFigureSchema,
  'student-loans': studentLoanSchema,
} as const;

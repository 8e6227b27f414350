import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { chooseRates } from '../../src/domain/take-home/choose-rates';
import type {
  IncomeTaxRule,
  NationalInsuranceRule,
  PayrollFigure,
  StudentLoanRule,
} from '../../src/domain/take-home/tax-rules';
import { firstDayOf } from '../../src/domain/take-home/tax-year';
import { incomeTax, nationalInsurance, payrollFigures, studentLoans } from './data-records';
import type { incomeTaxSchema, nationalInsuranceSchema, payrollFigureSchema, studentLoanSchema } from './tax-schemas';

const all = [...incomeTax, ...nationalInsurance, ...studentLoans, ...payrollFigures];
const money = (amount: number) => `£${amount.toLocaleString('en-GB')}`;

describe('the tax years of data/', () => {
  it('have the fields that the code’s own types have: no more, no fewer', () => {
    expectTypeOf<IncomeTaxRule>().toExtend<z.infer<typeof incomeTaxSchema>>();
    expectTypeOf<NationalInsuranceRule>().toExtend<z.infer<typeof nationalInsuranceSchema>>();
    expectTypeOf<StudentLoanRule>().toExtend<z.infer<typeof studentLoanSchema>>();
    expectTypeOf<PayrollFigure>().toExtend<z.infer<typeof payrollFigureSchema>>();
  });

  it('are whole: every year that any rule names has all rules and all five loan plans', () => {
    const years = [...new Set(all.map(({ taxYear }) => taxYear))].sort();
    expect(years).toEqual(['2025/26', '2026/27']);
    for (const year of years) {
      expect(chooseRates(firstDayOf(year))).toMatchObject({ kind: 'rates', rates: { studentLoans: { length: 5 } } });
    }
  });

  it('ids begin with the year that the record is of', () => {
    expect(all.filter(({ id, taxYear }) => !id.startsWith(taxYear.replace('/', '-')))).toEqual([]);
  });

  it('bands rise, in rate and in limit, and only the last is open', () => {
    for (const { id, bands } of incomeTax) {
      const limits = bands.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
      expect(limits, id).toEqual(limits.toSorted((a, b) => a - b));
      expect(limits.indexOf(Number.POSITIVE_INFINITY), id).toBe(bands.length - 1);
      expect(
        bands.map(({ ratePct }) => ratePct),
        id,
      ).toEqual(bands.map(({ ratePct }) => ratePct).toSorted((a, b) => a - b));
    }
  });

  it('figures are the figures as published', () => {
    for (const { id, bands, personalAllowance, published } of incomeTax) {
      expect(published, id).toContain(money(personalAllowance));
      for (const { ratePct, upTo } of bands) {
        expect(published, id).toContain(upTo === null ? `${ratePct}% above` : `${ratePct}% up to ${money(upTo)}`);
      }
    }
    for (const { id, bands, published } of nationalInsurance) {
      for (const { ratePct, above } of bands) {
        expect(published, id).toContain(`${ratePct}%`);
        expect(published, id).toContain(money(above));
      }
    }
    for (const { threshold, ratePct, published, id } of studentLoans) {
      expect(published, id).toBe(`${ratePct}% above ${money(threshold)}`);
    }
  });

  it('rates differ from 2025/26 to 2026/27 only where they are known to', () => {
    const same = <T extends { readonly id: string }>(
      records: readonly T[],
      value: (record: T) => unknown,
    ): string[] => {
      const of = (year: string) => records.filter(({ id }) => id.startsWith(year));
      return of('2025-26')
        .filter((old, at) => JSON.stringify(value(old)) !== JSON.stringify(value(of('2026-27')[at] ?? old)))
        .map(({ id }) => id.slice(8));
    };
    expect(same(incomeTax, ({ bands }) => bands)).toEqual(['scotland']);
    expect(same(nationalInsurance, ({ bands }) => bands)).toEqual([]);
    expect(same(studentLoans, ({ threshold }) => threshold)).toEqual(['plan-1', 'plan-2', 'plan-4']);
  });
});

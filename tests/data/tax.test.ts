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
  it('have exactly the fields of the types in the code', () => {
    expectTypeOf<IncomeTaxRule>().toExtend<z.infer<typeof incomeTaxSchema>>();
    expectTypeOf<NationalInsuranceRule>().toExtend<z.infer<typeof nationalInsuranceSchema>>();
    expectTypeOf<StudentLoanRule>().toExtend<z.infer<typeof studentLoanSchema>>();
    expectTypeOf<PayrollFigure>().toExtend<z.infer<typeof payrollFigureSchema>>();
  });

  it('are complete: every year that any rule names has all rules and all five loan plans', () => {
    const years = [...new Set(all.map(({ taxYear }) => taxYear))].sort();
    expect(years).toEqual(['2025/26', '2026/27']);
    for (const year of years) {
      expect(chooseRates(firstDayOf(year))).toMatchObject({ kind: 'rates', rates: { studentLoans: { length: 5 } } });
    }
  });

  it('have ids that begin with the tax year of the record', () => {
    expect(all.filter(({ id, taxYear }) => !id.startsWith(taxYear.replace('/', '-')))).toEqual([]);
  });

  it('have bands that rise in rate and in limit, and only the last has no limit', () => {
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

  it('have figures that equal the published text', () => {
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

  it('differ from 2025/26 to 2026/27 only where they are known to', () => {
    const changed = <T extends { readonly id: string }>(
      records: readonly T[],
      value: (record: T) => unknown,
    ): string[] => {
      const recordsOf = (year: string) => records.filter(({ id }) => id.startsWith(year));
      return recordsOf('2025-26')
        .filter((old, at) => JSON.stringify(value(old)) !== JSON.stringify(value(recordsOf('2026-27')[at] ?? old)))
        .map(({ id }) => id.slice(8));
    };
    expect(changed(incomeTax, ({ bands }) => bands)).toEqual(['scotland']);
    expect(changed(nationalInsurance, ({ bands }) => bands)).toEqual([]);
    expect(changed(studentLoans, ({ threshold }) => threshold)).toEqual(['plan-1', 'plan-2', 'plan-4']);
  });
});

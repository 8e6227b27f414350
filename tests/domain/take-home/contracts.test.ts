import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/domain/comparison/compare';
import { MARKET } from '../../../src/domain/market/market-data';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { insideIr35 } from '../../../src/domain/take-home/inside-ir35';
import { takeHomeOfPosting } from '../../../src/domain/take-home/take-home-of-posting';
import { takeHomeNote } from '../../../src/presentation/pay/take-home-words';
import { aPosting, aSalary } from '../comparison/a-posting';
import type { PlainPosting } from '../comparison/plain-posting';
import { ENGLAND, RATES_2026 } from './rates';

const choices = { ...ENGLAND, studentLoans: ['2'] } as const;

describe('inside IR35', () => {
  test('£600 a day for 220 days equals a calculation by hand', () => {
    const answer = insideIr35(600, 220, ENGLAND, RATES_2026);
    // 132,000 − 44 weeks × £25 = 130,900 = gross + 15 % × (gross − 5,000) + 0.5 % × gross → gross = 131,650 ÷ 1.155
    expect(answer).toMatchObject({ assignmentIncome: 132_000, weeksAYear: 44, margin: 1_100, employerPension: 0 });
    expect(answer?.grossPay).toBeCloseTo(131_650 / 1.155, 1);
    expect(answer?.employerNationalInsurance).toBeCloseTo(0.15 * (131_650 / 1.155 - 5_000), 1);
    expect(answer?.apprenticeshipLevy).toBeCloseTo(0.005 * (131_650 / 1.155), 1);
    expect(answer?.takeHome.year.gross).toBe(answer?.grossPay);
    expect(answer?.takeHome.daysAYear).toBe(220);
    expect(answer?.rules.map(({ id }) => id)).toEqual([
      '2026-27-umbrella-margin',
      '2026-27-employer',
      '2026-27-apprenticeship-levy',
    ]);
  });

  test('the lines add up to what the client’s side pays, at any rate and with any pension', () => {
    const pension = fc.option(
      fc.record({
        ratePct: fc.integer({ min: 0, max: 40 }),
        method: fc.constantFrom('net-pay', 'relief-at-source', 'salary-sacrifice'),
        base: fc.constantFrom('salary', 'qualifying-earnings'),
        employerRatePct: fc.option(fc.integer({ min: 0, max: 10 })),
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 2_000 }),
        fc.integer({ min: 1, max: 260 }),
        pension,
        (rate, days, chosen) => {
          const answer = insideIr35(rate, days, { ...ENGLAND, pension: chosen }, RATES_2026);
          if (!answer) throw new Error('no answer');
          const costs =
            answer.margin + answer.employerNationalInsurance + answer.apprenticeshipLevy + answer.employerPension;
          expect(costs + answer.grossPay).toBeCloseTo(answer.assignmentIncome, 6);
          // The employer's National Insurance is that of this gross pay, except for the penny that makes the lines add
          // up.
          expect(answer.takeHome.year.employerNationalInsurance).toBeCloseTo(answer.employerNationalInsurance, 1);
        },
      ),
    );
  });

  test('the employer’s pension comes out of the rate too, and sacrifice saves the employer’s National Insurance', () => {
    const pension = { ratePct: 5, base: 'salary', employerRatePct: 3 } as const;
    const gross = (method: 'net-pay' | 'salary-sacrifice') =>
      insideIr35(600, 220, { ...ENGLAND, pension: { ...pension, method } }, RATES_2026)?.grossPay ?? 0;
    expect(gross('net-pay')).toBeLessThan(insideIr35(600, 220, ENGLAND, RATES_2026)?.grossPay ?? 0);
    expect(gross('salary-sacrifice')).toBeGreaterThan(gross('net-pay'));
  });

  test.each([[5], [0], [-100], [Number.NaN]])('nothing is left from £%d a day', (rate) => {
    expect(insideIr35(rate, 220, ENGLAND, RATES_2026)).toBeNull();
  });
});

describe('a posting’s take-home pay', () => {
  const of = (part: PlainPosting) => {
    const posting = aPosting(part);
    const comparison = compare(posting, EMPTY_PROFILE, MARKET, { asOf: '2026-11-21', daysAYear: 220 });
    return takeHomeOfPosting({ posting, comparison }, choices, RATES_2026);
  };
  const dayRate = { contractType: 'contract', baseSalary: aSalary(550, 650, { unitText: 'DAY' }) } as const;

  test('is given for both ends of a stated salary', () => {
    const answer = of({ baseSalary: aSalary(70_000, 90_000) });
    expect(answer).toMatchObject({
      kind: 'salary',
      pay: { basis: 'stated' },
      sides: { low: { year: { gross: 70_000 } }, median: null, high: { year: { gross: 90_000 } } },
    });
  });

  test('is given for the band, marked as an estimate, where no pay is stated', () => {
    expect(of({})).toMatchObject({
      kind: 'salary',
      pay: { basis: 'estimated', median: 85_000 },
      sides: {
        low: { year: { gross: 60_000 } },
        median: { year: { gross: 85_000 } },
        high: { year: { gross: 130_000 } },
      },
    });
  });

  test('is worked out inside IR35, is gross pay alone outside it, and is both where the posting does not say', () => {
    expect(of({ ...dayRate, ir35: 'inside' })).toMatchObject({
      kind: 'inside-ir35',
      sides: { low: { dayRate: 550 }, high: { dayRate: 650 } },
    });
    expect(of({ ...dayRate, ir35: 'outside' })).toMatchObject({
      kind: 'outside-ir35',
      gross: { low: 121_000, high: 143_000 },
    });
    expect(of(dayRate)).toMatchObject({
      kind: 'ir35-unknown',
      inside: { low: { dayRate: 550 } },
      gross: { high: 143_000 },
    });
  });

  test('counts "umbrella only" as inside IR35, and takes the band’s rate for a contract without a rate', () => {
    const umbrellaOnly = {
      value: true,
      evidence: { part: 'description', text: 'via umbrella only', index: 0 },
    } as const;
    expect(of({ ...dayRate, facts: { umbrellaOnly } }).kind).toBe('inside-ir35');
    expect(of({ contractType: 'contract', region: 'uk', ir35: 'inside' })).toMatchObject({
      kind: 'inside-ir35',
      pay: { basis: 'estimated' },
      sides: { low: { dayRate: 500 }, median: { dayRate: 650 }, high: { dayRate: 900 } },
    });
  });

  test('turns an hourly rate into a day rate for a contract, and into a year’s pay for an employee', () => {
    const baseSalary = aSalary(40, null, { unitText: 'HOUR' });
    expect(of({ contractType: 'contract', ir35: 'inside', baseSalary })).toMatchObject({
      sides: { low: { dayRate: 300 }, high: null },
    });
    expect(of({ baseSalary })).toMatchObject({ kind: 'salary', sides: { low: { year: { gross: 78_000 } } } });
  });

  test('treats the yearly pay of a contract as a salary', () => {
    expect(of({ contractType: 'contract', baseSalary: aSalary(90_000, 90_000) }).kind).toBe('salary');
  });

  test('is worked out for full-time hours where the job is part-time, and a note says so', () => {
    const answer = of({ baseSalary: aSalary(60_000, 60_000, { proRata: true }) });
    expect(takeHomeNote(answer)).toContain('Pro rata');
    expect(takeHomeNote(of({ baseSalary: aSalary(60_000, 60_000) }))).toBeNull();
  });

  test('is given for a stated salary where the role is unknown', () => {
    expect(of({ role: null, baseSalary: aSalary(45_000, 45_000) })).toMatchObject({ kind: 'salary' });
  });

  test.each([
    ['abroad', { region: 'outside-uk', baseSalary: aSalary(70_000, 90_000) }, 'outside-uk'],
    ['in no known currency', { baseSalary: aSalary(70_000, 90_000, { currency: null }) }, 'unknown-currency'],
    ['in dollars', { baseSalary: aSalary(70_000, 90_000, { currency: 'USD' }) }, 'foreign-currency'],
    ['with an implausible amount', { baseSalary: aSalary(400, 425) }, 'implausible'],
    ['with neither pay nor role', { role: null }, 'no-figure'],
  ] as const)('is not given for a posting %s', (_, part, reason) => expect(of(part)).toEqual({ kind: 'none', reason }));
});

import { describe, expect, test } from 'vitest';
import { comparePay } from '../../../../src/domain/comparison/pay/compare-pay';
import { compareWish } from '../../../../src/domain/comparison/pay/compare-wish';
import { MARKET } from '../../../../src/domain/market/market-data';
import { EMPTY_PROFILE } from '../../../../src/domain/model/profile';
import { anAmount } from '../../an-amount';
import { aPosting, aSalary } from '../a-posting';

const pay = (part: Parameters<typeof aPosting>[0], days = 220) =>
  comparePay(aPosting(part), { ...MARKET, asOf: '2026-11-30' }, days);

describe('comparePay', () => {
  test('compares a stated range with the London band', () => {
    const compared = pay({ baseSalary: aSalary(85_000, 95_000) });
    expect(compared).toMatchObject({
      kind: 'stated',
      conversion: null,
      permanentEquivalent: null,
      choice: { band: { median: 85_000, region: 'london' } },
      position: { percent: 6, word: 'good' },
    });
  });

  test('compares a day rate with day rates, and its permanent equivalent for the user’s days a year', () => {
    const contract = {
      region: 'uk' as const,
      contractType: 'contract' as const,
      baseSalary: aSalary(550, 650, { unitText: 'DAY' }),
    };
    expect(pay(contract)).toMatchObject({
      choice: { band: { median: 650, unitText: 'DAY' }, fallbacks: [] },
      position: { value: 600, pounds: -50, percent: -8, word: 'modest' },
      permanentEquivalent: {
        amounts: { ...anAmount(121_000, 143_000), unitText: 'YEAR' },
        conversion: { factor: 220 },
        choice: { band: { median: 70_000 } },
      },
    });
    expect(pay(contract, 200)).toMatchObject({ permanentEquivalent: { amounts: { low: 110_000 } } });
  });

  test('converts a contractor’s hourly rate to a day rate, and an employee’s to a year', () => {
    const hourly = aSalary(60, 80, { unitText: 'HOUR' });
    expect(pay({ contractType: 'contract', baseSalary: hourly })).toMatchObject({
      amounts: { ...anAmount(450, 600), unitText: 'DAY' },
      conversion: { factor: 7.5, steps: [{ count: 7.5, unit: 'hours-a-day' }] },
    });
    expect(pay({ baseSalary: hourly })).toMatchObject({
      amounts: { ...anAmount(117_000, 156_000), unitText: 'YEAR' },
      conversion: { factor: 1950 },
    });
  });

  test.each([
    ['MONTH', 5_000, 60_000],
    ['WEEK', 1_000, 52_000],
  ] as const)('pay by %s is annualised', (unitText, value, yearly) => {
    expect(pay({ baseSalary: aSalary(value, value, { unitText }) })).toMatchObject({ amounts: { value: yearly } });
  });

  test('never holds a day rate against salaries, and says what it would be as one for those who ask', () => {
    const analyst = {
      role: 'data-analyst' as const,
      contractType: 'contract' as const,
      baseSalary: aSalary(300, 300, { unitText: 'DAY' }),
    };
    expect(pay(analyst)).toMatchObject({
      kind: 'not-compared',
      reason: 'wrong-kind',
      permanentEquivalent: { from: { value: 300 }, amounts: { value: 66_000, unitText: 'YEAR' } },
    });
  });

  test('gives the expected band as an estimate where no pay is stated', () => {
    expect(pay({})).toMatchObject({ kind: 'estimated', choice: { band: { low: 60_000, high: 130_000 } } });
    expect(pay({ region: 'uk', contractType: 'contract' })).toMatchObject({
      choice: { band: { unitText: 'DAY', median: 650 } },
    });
  });

  test.each([
    ['outside-uk', { region: 'outside-uk' as const, baseSalary: aSalary(90_000, 90_000) }],
    ['unknown-currency', { baseSalary: aSalary(90_000, 90_000, { currency: null }) }],
    ['foreign-currency', { baseSalary: aSalary(90_000, 90_000, { currency: 'USD' }) }],
    ['implausible', { baseSalary: aSalary(400, 425) }],
    ['no-role', { role: null, baseSalary: aSalary(90_000, 90_000) }],
    ['no-band', { role: 'head-of-machine-learning' as const, baseSalary: aSalary(90_000, 90_000) }],
  ])('does not compare: %s', (reason, part) => {
    expect(pay(part)).toMatchObject({ kind: 'not-compared', reason });
  });

  test('marks pay that is pro rata, or whose unit or currency is implied', () => {
    const salary = aSalary(60_000, 60_000, { proRata: true, implied: ['unitText', 'currency'] });
    expect(pay({ baseSalary: salary })).toMatchObject({ doubts: ['pro-rata', 'unit-implied', 'currency-implied'] });
  });
});

describe('compareWish', () => {
  const wish = { ...EMPTY_PROFILE, salaryWanted: 90_000, dayRateWanted: 700 };
  test.each([
    ['within a range', aSalary(80_000, 95_000), { lowOver: -10_000, highOver: 5_000, outOfReach: false }],
    ['under it', aSalary(70_000, 80_000), { lowOver: -20_000, highOver: -10_000, outOfReach: true }],
    ['"from" leaves the best unknown', aSalary(70_000, null), { outOfReach: null }],
    [
      'a day rate is held against the day rate wanted',
      aSalary(600, 650, { unitText: 'DAY' }),
      { wanted: 700, outOfReach: true },
    ],
  ])('%s', (_, baseSalary, expected) => {
    const contractType = baseSalary.unitText === 'DAY' ? 'contract' : 'permanent';
    expect(compareWish(wish, pay({ contractType, baseSalary }))).toMatchObject(expected);
  });

  test('holds a day rate without a band against the day rate wanted', () => {
    const contract = { role: 'data-analyst', contractType: 'contract' } as const;
    const rate = pay({ ...contract, baseSalary: aSalary(400, 400, { unitText: 'DAY' }) });
    expect(compareWish(wish, rate)).toMatchObject({ unitText: 'DAY', wanted: 700, lowOver: -300, outOfReach: true });
  });

  test('says nothing where the amount may be for part of full time, or for another kind of contract', () => {
    const half = pay({ baseSalary: aSalary(45_000, 45_000), facts: { partTime: { value: true, evidence: null } } });
    const hourly = pay({ contractType: null, baseSalary: aSalary(45, 45, { unitText: 'WEEK' }) });
    for (const each of [half, hourly]) expect(compareWish(wish, each)).toMatchObject({ lowOver: null, highOver: null });
  });

  test('gives null where the user has not said what they want', () => {
    expect(compareWish(EMPTY_PROFILE, pay({}))).toBeNull();
  });
});

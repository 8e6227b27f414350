import { describe, expect, test } from 'vitest';
import { chooseRates } from '../../../src/domain/take-home/choose-rates';
import { insideIr35 } from '../../../src/domain/take-home/inside-ir35';
import { takeHome } from '../../../src/domain/take-home/take-home';
import { ruleLine } from '../../../src/presentation/pay/rule-line';
import {
  assignmentLines,
  payslipLines,
  ratesWords,
  reliefWords,
  takeHomeNote,
} from '../../../src/presentation/pay/take-home-words';
import { ENGLAND, RATES_2026 } from '../../domain/take-home/rates';

const pension = { ratePct: 5, method: 'relief-at-source', base: 'salary', employerRatePct: null } as const;
const answer = takeHome(60_000, { ...ENGLAND, pension, studentLoans: ['2', 'postgraduate'] }, RATES_2026);
if (!answer) throw new Error('no answer');

describe('take-home pay in words', () => {
  test('the lines of a payslip add up to what is left, and none is zero', () => {
    const lines = payslipLines(answer.year);
    expect(lines.map(({ label }) => label)).toEqual([
      'Gross pay',
      'Pension',
      'Income tax, basic rate 20%',
      'Income tax, higher rate 40%',
      'National Insurance',
      'Student loan, plan 2, 9%',
      'Student loan, postgraduate loan, 6%',
      'Take-home pay',
    ]);
    const [last, ...others] = lines.toReversed();
    expect(others.reduce((sum, { pounds }) => sum + pounds, 0)).toBeCloseTo(last?.pounds ?? 0, 6);
    expect(payslipLines(takeHome(10_000, ENGLAND, RATES_2026)?.year ?? answer.year)).toHaveLength(2);
  });

  test('the lines of an assignment add up to its gross pay', () => {
    const inside = insideIr35(600, 220, ENGLAND, RATES_2026);
    const lines = inside ? assignmentLines(inside) : [];
    expect(lines[0]?.label).toBe('£600 × 220 days');
    expect(lines.slice(0, -1).reduce((sum, { pounds }) => sum + pounds, 0)).toBeCloseTo(inside?.grossPay ?? 0, 6);
  });

  test('a rule is shown with its date, address and doubt', () => {
    const [tax] = answer.rules;
    if (!tax) throw new Error('no rule');
    expect(ruleLine(tax, '2026-11-21').line).toMatch(
      /^Rates as of November 2025: GOV\.UK, .+, https:\/\/www\.gov\.uk\/.+ Check before you rely on it: A Budget in autumn 2026/,
    );
  });

  test('the note says which year’s rates are used, and whether they are not the current ones', () => {
    expect(ratesWords(chooseRates('2026-11-21'))).toBe('Rates of 2026/27.');
    expect(ratesWords(chooseRates('2027-05-01'))).toContain('2026/27 are used: not the current ones');
    expect(ratesWords(chooseRates('2020-05-01'))).toBe('No rates for 2020/21 are in this version.');
    expect(ratesWords(chooseRates('?'))).toContain('this date');
  });

  test('notes mention relief to claim, and why nothing is worked out', () => {
    expect(reliefWords(answer.year)).toContain('£600 a year');
    expect(reliefWords({ ...answer.year, reliefToClaim: 0 })).toBeNull();
    expect(takeHomeNote({ kind: 'none', reason: 'foreign-currency' })).toContain('Not in pounds');
  });
});

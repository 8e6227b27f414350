import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/domain/comparison/compare';
import { MARKET } from '../../../src/domain/market/market-data';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { DEFAULT_TAKE_HOME, type PensionChoice } from '../../../src/domain/model/take-home-settings';
import { takeHomeAsChosen } from '../../../src/domain/take-home/take-home-as-chosen';
import { takeHomeView } from '../../../src/presentation/pay/take-home-view';
import { aPosting, aSalary } from '../../domain/comparison/a-posting';
import type { PlainPosting } from '../../domain/comparison/plain-posting';

const AS_SET = { nation: null, pensionPct: null, studentLoan: null } as const;
const viewOf = (part: PlainPosting, pension: PensionChoice | null = null) => {
  const posting = aPosting(part);
  const comparison = compare(posting, EMPTY_PROFILE, MARKET, { asOf: '2026-11-21', daysAYear: 220 });
  return takeHomeView(
    takeHomeAsChosen({ posting, comparison }, { ...DEFAULT_TAKE_HOME, pension }, AS_SET),
    '2026-11-21',
  );
};
const salary = { baseSalary: aSalary(60_000, 60_000) } as const;
const insideIr35 = {
  contractType: 'contract',
  ir35: 'inside',
  baseSalary: aSalary(600, 600, { unitText: 'DAY' }),
} as const;
const PENSION: PensionChoice = { ratePct: 5, method: 'net-pay', base: 'salary', employerRatePct: null };

describe('what take-home pay assumes', () => {
  test('names the absence of a pension, and only where there is none', () => {
    expect(viewOf(salary).notes.at(-1)).toContain('no other income and no pension.');
    expect(viewOf(salary, PENSION).notes.at(-1)).toContain('standard tax code, no other income. Payroll');
  });

  test('names the umbrella’s pension, or how much its absence may be: 3% of £50,270 less £6,240', () => {
    const absence = /^No umbrella pension is counted\. .+ 3% comes out of the rate as well: up to £1,321 a year/;
    expect(viewOf(insideIr35).notes[0]).toMatch(absence);
    expect(viewOf(insideIr35, PENSION).notes[0]).toMatch(absence);
    expect(viewOf(insideIr35, { ...PENSION, employerRatePct: 3 }).notes[0]).toBe(
      'The umbrella’s 3% for your pension comes out of the rate.',
    );
    const { ir35: _, ...unknown } = insideIr35;
    expect(viewOf({ ...unknown, ir35: null }).notes.join(' ')).toContain('No umbrella pension is counted.');
    expect(viewOf(salary).notes.join(' ')).not.toContain('umbrella');
  });

  test('each source stands once, with its doubts; the limits of enrolment are cited where they are used', () => {
    const { sources } = viewOf(insideIr35);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    const names = sources.map(({ name, doubt }) => `${name}: ${doubt}`).join('\n');
    expect(names).toContain(
      'TaxRateHub, Umbrella companies for UK contractors, 2026/27: The middle of a published range',
    );
    expect(names).toMatch(/Automatic enrolment.+: null/);
    expect(
      viewOf(salary)
        .sources.map(({ name }) => name)
        .join(),
    ).not.toContain('Automatic enrolment');
  });
});

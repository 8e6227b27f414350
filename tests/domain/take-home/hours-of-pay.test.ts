import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/domain/comparison/compare';
import { MARKET } from '../../../src/domain/market/market-data';
import type { JobPosting } from '../../../src/domain/model/job-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { takeHomeOfPosting } from '../../../src/domain/take-home/take-home-of-posting';
import { takeHomeNote } from '../../../src/presentation/pay/take-home-words';
import { aPosting, aSalary } from '../comparison/a-posting';
import type { PlainPosting } from '../comparison/plain-posting';
import { ENGLAND, RATES_2026 } from './rates';

const noteOf = (part: PlainPosting) => {
  const posting = aPosting(part);
  const comparison = compare(posting, EMPTY_PROFILE, MARKET, { asOf: '2026-11-21', daysAYear: 220 });
  return takeHomeNote(takeHomeOfPosting({ posting, comparison }, ENGLAND, RATES_2026));
};
const hoursAWeek = (value: number) => ({
  hoursAWeek: { value, evidence: { part: 'description', text: `${value} hours`, index: 0 } } as const,
});
const year = aSalary(40_000, 40_000);

describe('the hours that the pay of a part-time job is for', () => {
  test.each([
    ['a yearly salary is taken as stated', { baseSalary: year }, /^Part-time: .+ the pay as stated\. If that is/],
    [
      'an hourly rate is worked out for full-time hours',
      { baseSalary: aSalary(30, 30, { unitText: 'HOUR' }) },
      /^Part-time: this is what is left of pay for full-time hours/,
    ],
    [
      'the market’s band is for full-time hours',
      { baseSalary: null },
      /^The posting states no pay: .+ Part-time: this is what is left of pay for full-time hours/,
    ],
    [
      'a day rate is worked out for a full year of days',
      { contractType: 'contract', ir35: 'inside', baseSalary: aSalary(500, 500, { unitText: 'DAY' }) },
      /^Part-time: this is what is left of pay for full-time hours/,
    ],
    [
      'a pro rata salary is the full-time figure',
      { baseSalary: aSalary(60_000, 60_000, { proRata: true }) },
      /^Pro rata: this is what is left of the full-time figure/,
    ],
  ] as const)('%s', (_, part, words) => expect(noteOf({ ...part, facts: hoursAWeek(22.5) })).toMatch(words));

  test('a job may be called part-time without its hours', () => {
    const facts = { partTime: { value: true, evidence: null } } as JobPosting['facts'];
    expect(noteOf({ baseSalary: year, facts })).toMatch(/^Part-time: .+ the pay as stated/);
  });

  test('nothing is said of a full-time job', () => {
    expect(noteOf({ baseSalary: year, facts: hoursAWeek(35) })).toBeNull();
    expect(noteOf({ baseSalary: year })).toBeNull();
  });
});

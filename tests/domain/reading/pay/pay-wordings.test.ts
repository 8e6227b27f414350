import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary, readSalaryField } from '../../../../src/domain/reading/pay/read-base-salary';
import { aPage, brief, paidIn } from '../a-page';

const field = (text: string) => brief(readSalaryField(text, { currency: 'GBP' }));
const pay = (description: string) => brief(salaryOf(readBaseSalary(aPage({ description }), paidIn('GBP')).pay));

/** Wordings of UK boards and variants of our own. Each must be read the same in a pay field and in a line of text. */
const SAME: readonly (readonly [string, string])[] = [
  // The board lost the dash, or wrote words in its place.
  ['£450£525 per day', 'GBP 450-525 DAY'],
  ['£41,000£46,000 DOE', 'GBP 41000-46000 YEAR'],
  ['£24,100 progressing to £26,900 pa', 'GBP 24100-26900 YEAR'],
  ['£50k going up to £55k', 'GBP 50000-55000 YEAR'],
  ['£9.60 per hour rising to £9.90 after probation', 'GBP 9.6-9.9 HOUR'],
  ['Salary: to- £120,000 p/a', 'GBP …-120000 YEAR'],
  ['£60k max', 'GBP …-60000 YEAR'],
  ['£475 per day maximum', 'GBP …-475 DAY'],
  ['Leeds: £34,000 - £36,900 / Hull: £35,400 - £38,400', 'GBP 34000-38400 YEAR'],
  // Two kinds of pay, two units, or full-time and part-time pay.
  ['PAYE £410.50 or Umbrella £560.25 per day', 'GBP 410.5-560.25 DAY'],
  ['£320 PAYE / £430 via umbrella per day', 'GBP 320-430 DAY'],
  ['£16.20 P/H / £31,590.50 P/A', 'GBP 16.2-16.2 HOUR'],
  ['£27,000 (FTE £45,000)', 'GBP 45000-45000 YEAR'],
  ['£18,400 (full-time equivalent of £23,000)', 'GBP 23000-23000 YEAR'],
  ['£27,300 actual', 'GBP 27300-27300 YEAR'],
  ['£31,000 pro rata for 3 days', 'GBP 31000-31000 YEAR'],
  // Base salary with the total beside it.
  ['£50k OTE £80k', 'GBP 50000-50000 YEAR'],
  ['£52k (OTE of £75k)', 'GBP 52000-52000 YEAR'],
  ['£50k base / £80k OTE', 'GBP 50000-50000 YEAR'],
  ['OTE £80k (£50k base)', 'GBP 50000-50000 YEAR'],
  // Typing errors, escapes and unusual signs.
  ['£61-74KK', 'GBP 61000-74000 YEAR'],
  ['£27,300 - £34,0821 a year', 'GBP 27300-34082 YEAR'],
  ['£45\\,000 \\- £49\\,500', 'GBP 45000-49500 YEAR'],
  ['£45’000', 'GBP 45000-45000 YEAR'],
  ['AUD$90,000 - AUD$110,000 per annum', 'AUD 90000-110000 YEAR'],
  ['‚¬50,000 - ‚¬60,000 per annum', 'EUR 50000-60000 YEAR'],
  // Abbreviated units.
  ['£3,400pcm', 'GBP 3400-3400 MONTH'],
  ['£820 pw', 'GBP 820-820 WEEK'],
];

const NOT_PAY: readonly (readonly [string, string])[] = [
  ['referral', 'You could earn up to £1,500 for referring them.'],
  ['price', 'Enhanced check: £44, taken from your first salary.'],
  ['price', 'There is a £10.20 deduction from the first salary.'],
  ['bonus', 'A bonus scheme (of up to £1,500 per annum based on profit).'],
  ['bonus', 'Plus £47 per week retention bonus'],
  ['market-figure', 'Demand is high, with analysts easily commanding salaries of £65k.'],
  ['market-figure', 'Experienced professionals can earn salaries of upwards of £66,000.'],
  ['pension', 'We pay £9,400 towards your staff pension.'],
  ['allowance', 'Weekends bring £23.50 per hour for overtime.'],
  ['on-target-earnings', 'Total compensation: £150,000 / $190,000 (base + bonus)'],
];

describe('wordings of pay', () => {
  it.each(SAME)('reads %s', (text, wanted) => {
    expect([field(text), pay(`We build models.\n${text}\nJoin us.`)]).toEqual([wanted, wanted]);
  });

  it.each(NOT_PAY)('refuses as %s: %s', (reason, text) => {
    const { pay: read, money } = readBaseSalary(aPage({ description: text }), paidIn('GBP'));
    expect([brief(salaryOf(read)), money.map(({ refused }) => refused)]).toEqual(['none', money.map(() => reason)]);
  });

  it('does not mistake machine learning for a learning budget', () => {
    expect(pay('Algorithm Engineer (Machine Learning and Vision) up to £57,000 | Derby')).toBe('GBP …-57000 YEAR');
    expect(pay('Learning budget up to £2,000 | Derby')).toBe('none');
  });

  it('marks pro rata where it is abbreviated or misspelt', () => {
    for (const text of ['£24,000 pa/pr', '£24,000 per annum pro rota', '£24,000 pa pr', '£24,000 prorata']) {
      expect([text, readSalaryField(text)?.proRata]).toEqual([text, true]);
    }
    expect(readSalaryField('£24,000 pa')?.proRata).toBe(false);
  });

  it('counts a unit inside a range as stated', () => {
    expect(readSalaryField('£45,000 per annum rising to £50,000')?.implied).toEqual([]);
  });
});

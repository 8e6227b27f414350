import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readOtherPay } from '../../../../src/domain/reading/pay/other/read-other-pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { cpuTime } from '../../../setup/cpu-time';
import { aPage, paidIn } from '../a-page';

/** How long it takes to read the pay of a text that repeats one piece, in milliseconds. */
function time(piece: string, length: number): number {
  const page = aPage({ description: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) });
  const started = cpuTime();
  readOtherPay(page, readBaseSalary(page, paidIn('GBP')).money);
  return cpuTime() - started;
}

/** A mix of words and money as in an advert, so that a text made of it resembles a real page. */
const ADVERT =
  'We are looking for an engineer to join the team in Leeds, with models in production and data that matters.\n' +
  'You have five years of Python, and you like to explain what you do to people who do something else.\n' +
  '- Salary: £60,000 - £70,000 per annum, 10% bonus, 8% employer pension\n- 25 days of holiday, share options\n';

const HARD = [
  ADVERT,
  '10% bonus ',
  '5%',
  '£450£525',
  '£5,000 car allowance + ',
  '£9 per week retention ',
  'Senior: £50,000 - £60,000; ',
  '12,345,',
  '£1 - ',
  'bonus pension equity ',
  '\n- Bonus',
  'contribution ',
  'very good ',
  'up to ',
  '£',
];

describe('the time to read pay', () => {
  // Ten times the text takes about ten times the time, twice or thrice that on a busy machine; a square takes a
  // hundred.
  it.each(HARD)('is proportional to the length of a text of %j', (piece) => {
    time(piece, 30_000);
    const small = Math.max(2, Math.min(time(piece, 60_000), time(piece, 60_000), time(piece, 60_000)));
    expect(Math.min(time(piece, 600_000), time(piece, 600_000)) / small).toBeLessThan(40);
  });

  it('is proportional up to five megabytes', () => {
    const small = Math.min(time(ADVERT, 500_000), time(ADVERT, 500_000), time(ADVERT, 500_000));
    expect(time(ADVERT, 5_000_000) / small).toBeLessThan(30);
  }, 60_000);

  it('is bounded for a page that holds only amounts', () => {
    const description = 'Salary £50,000 - £60,000 per annum. '.repeat(140_000);
    expect(salaryOf(readBaseSalary(aPage({ description }), paidIn('GBP')).pay)).toMatchObject({
      amount: { kind: 'between', low: 50000, high: 60000 },
    });
    const salary = '20,000 '.repeat(50_000);
    expect(() => readBaseSalary(aPage({ salary }), paidIn('GBP'))).not.toThrow();
  }, 60_000);
});

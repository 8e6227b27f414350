import { describe, expect, it } from 'vitest';
import { type Amount, highEnd, lowEnd } from '../../../../src/domain/model/amount';
import type { OtherPay } from '../../../../src/domain/model/other-pay';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief } from '../a-page';

/** "bonus …-20% «up to 20% bonus»", "allowance GBP 5000-5000 «£5,000 car allowance»", "equity «share options»". */
function written({ kind, worth, evidence }: OtherPay): string {
  const ends = (amount: Amount) => `${lowEnd(amount) ?? '…'}-${highEnd(amount) ?? '…'}`;
  const words = `«${evidence.text}»`;
  if (worth === null) return `${kind} ${words}`;
  if (worth.kind === 'percent') return `${kind} ${ends(worth.percent)}% ${words}`;
  return `${kind} ${worth.currency} ${ends(worth.amount)}${worth.unitText ? ` ${worth.unitText}` : ''} ${words}`;
}
const other = (description: string, given = {}) =>
  readRoleAndPay(aPage({ description, jobLocation: 'London', ...given })).otherPay.map(written);

/** Wordings of other pay and what is read of each. Many are variants that none of our sample adverts has. */
const STATED: readonly (readonly [string, readonly string[]])[] = [
  // Bonus.
  ['£60k + 10% bonus', ['bonus 10-10% «10% bonus»']],
  ['An up to 20% discretionary annual bonus awaits', ['bonus …-20% «up to 20% discretionary annual bonus»']],
  ['Performance bonus: 5% - 15% of salary', ['bonus 5-15% «Performance bonus: 5% - 15%»']],
  ['An annual bonus of £5,000', ['bonus GBP 5000-5000 YEAR «annual bonus of £5,000»']],
  ['A £4k performance-related bonus', ['bonus GBP 4000-4000 «£4k performance-related bonus»']],
  ['Bonus of 12 per cent', ['bonus 12-12% «Bonus of 12 per cent»']],
  ['Salary, bonus and benefits', ['bonus «bonus»']],
  ['- Bonus\n- Lunch', ['bonus «Bonus»']],
  ['£44k Bonus, York', ['bonus «Bonus»']],
  ['A discretionary bonus scheme', ['bonus «discretionary bonus»']],
  // Commission and earnings on target.
  ['Commission of up to 15%', ['commission …-15% «Commission of up to 15%»']],
  ['£35k base plus commission', ['commission «commission»']],
  ['There is a tiered commission structure', ['commission «tiered commission»']],
  ['Base £50k, OTE £80k', ['on-target-earnings GBP 80000-80000 YEAR «OTE £80k»']],
  ['OTE of up to £95,000', ['on-target-earnings GBP …-95000 YEAR «OTE of up to £95,000»']],
  ['£31,000 - £42,000 per annum, OTE', ['on-target-earnings GBP 31000-42000 YEAR «£31,000 - £42,000 per annum, OTE»']],
  // Equity.
  ['0.05%–0.2% equity', ['equity 0.05-0.2% «0.05%–0.2% equity»']],
  ['Up to 1.5% of the company', ['equity …-1.5% «Up to 1.5% of the company»']],
  ['Share options worth £20k', ['equity GBP 20000-20000 «Share options worth £20k»']],
  ['You get EMI options', ['equity «EMI options»']],
  ['Meaningful equity for all', ['equity «Meaningful equity»']],
  ['£80k + equity', ['equity «equity»']],
  ['RSUs that vest over four years', ['equity «RSUs»']],
  // Sign-on and allowances.
  ['A £6,000 sign-on bonus', ['sign-on GBP 6000-6000 «£6,000 sign-on bonus»']],
  ['Joining bonus: £2k', ['sign-on GBP 2000-2000 «Joining bonus: £2k»']],
  ['£5,500 car allowance', ['allowance GBP 5500-5500 «£5,500 car allowance»']],
  ['London Weighting: £3,900', ['allowance GBP 3900-3900 «London Weighting: £3,900»']],
  ['a 15% shift allowance', ['allowance 15-15% «15% shift allowance»']],
  ['Relocation package up to £7,000', ['allowance GBP …-7000 «Relocation package up to £7,000»']],
  // Pension: what the employer pays.
  ['8% employer pension', ['pension 8-8% «8% employer pension»']],
  ['Pension up to 11%', ['pension …-11% «Pension up to 11%»']],
  ['A pension matched to 6%', ['pension …-6% «pension matched to 6%»']],
  ['Pension (employer 9%, employee 4%)', ['pension 9-9% «Pension (employer 9%»']],
  ['an employer contribution of at least 27.5%', ['pension 27.5-…% «employer contribution of at least 27.5%»']],
  ['We pay £9,400 towards your staff pension', ['pension GBP 9400-9400 «£9,400 towards your staff pension»']],
  ['Benefits: dental, pension, 26 days', ['pension «pension»']],
  // Several, side by side and in either order.
  ['Bonus 10% Pension 8%', ['bonus 10-10% «Bonus 10%»', 'pension 8-8% «Pension 8%»']],
  ['10% bonus, 7% pension', ['bonus 10-10% «10% bonus»', 'pension 7-7% «7% pension»']],
  ['£70k base, 15% bonus and share options', ['bonus 15-15% «15% bonus»', 'equity «share options»']],
];

const NONE: readonly string[] = [
  'It is a bonus if you know Go. Bonus points for Rust.',
  'Nice to have\nBonus: Terraform, Helm',
  'Our clients are private equity and pension funds.',
  'We value diversity, equity and inclusion, and gender equity.',
  'You will support equity research and equity trading.',
  'You will report to the Care Quality Commission and commission new work.',
  'A £1,500 training budget and a £600 home office allowance.',
  'A wellness allowance of £500 a year.',
  'A referral bonus of £2,000, and 10% bonus for each friend you refer.',
  '20% discount on our products, 25% remote, 10% of your time for learning.',
  'We raised £12m and grew by 40% with 30% female staff.',
  'Life assurance of £200,000 and four times salary.',
  'Tickets cost £50 and the course fee is £2,000.',
  'Explore a multitude of options, everyone shares best practices.',
  'A leading pension scheme provider wants an analyst.',
  'Generous holiday allowance and 30 days of leave.',
];

describe('pay beside base salary', () => {
  it.each(STATED)('reads %s', (text, wanted) => {
    expect(other(text)).toEqual(wanted);
  });

  it.each(NONE)('reads no other pay in %s', (text) => {
    expect(other(text)).toEqual([]);
  });

  it('is kept apart from base salary', () => {
    const read = readRoleAndPay(
      aPage({ description: 'Salary: £50,000 + 20% bonus + £5,000 car allowance + £4,000 pension' }),
    );
    expect(brief(salaryOf(read.pay))).toBe('GBP 50000-50000 YEAR');
    expect(read.otherPay.map(({ kind }) => kind)).toEqual(['bonus', 'allowance', 'pension']);
  });

  it('lists a kind without figures once, and not where it also has figures', () => {
    expect(other('Annual bonus and bonus scheme. A company pension. Pension scheme: 5%.')).toEqual([
      'bonus «Annual bonus»',
      'pension 5-5% «Pension scheme: 5%»',
    ]);
    expect(other('10% bonus. Did we say 10% bonus?', { salary: '£60k + 10% bonus' })).toEqual([
      'bonus 10-10% «10% bonus»',
    ]);
  });

  it('reads title, field, labels and text in that order, and quotes each', () => {
    const page = aPage({
      title: 'Analyst - £50k + bonus',
      salary: '£50,000 + 4% pension',
      details: ['Hybrid', '£3,000 car allowance'],
      description: 'Share options for all.\nSimilar jobs\nAnalyst £40k + 25% commission',
    });
    const { otherPay } = readRoleAndPay(page);
    expect(otherPay.map(({ kind, evidence }) => [kind, evidence.part])).toEqual([
      ['bonus', 'title'],
      ['pension', 'salary'],
      ['allowance', 'details'],
      ['equity', 'description'],
    ]);
    for (const { evidence } of otherPay) {
      const text = evidence.part === 'details' ? '£3,000 car allowance' : page[evidence.part as 'title' | 'salary'];
      expect(text?.slice(evidence.index, evidence.index + evidence.text.length)).toBe(evidence.text);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief, paidIn } from '../a-page';

const pay = (description: string, given = {}) =>
  brief(salaryOf(readBaseSalary(aPage({ description, ...given }), paidIn('GBP')).pay));

const reasons = (description: string) =>
  readBaseSalary(aPage({ description }), paidIn('GBP')).money.map((m) => [m.refused, m.text]);

const STATED: readonly (readonly [string, string])[] = [
  ['We pay well.\n\n**Salary:**\n£45k \\- £65k \\+ Pension\n', 'GBP 45000-65000 YEAR'],
  ['Salary and benefits\n\n£90,000 per year\n\n25 days holiday', 'GBP 90000-90000 YEAR'],
  ['A basic salary in the region of £52,000 - 58,000 awaits.', 'GBP 52000-58000 YEAR'],
  ['Our client is paying up to £475 per day inside IR35.', 'GBP …-475 DAY'],
  ['Contract: 6 months. Rate: 400-500pd. Start: ASAP', 'GBP 400-500 DAY'],
  ['Outside IR35 | £525 | Hybrid | Derby', 'GBP 525-525 DAY'],
  ['6 month contract, Umbrella rate £430.00 - £480.00', 'GBP 430-480 DAY'],
  ['On offer: £65k base and OTE £90k.', 'GBP 65000-65000 YEAR'],
  ['OTE £110k, base £70k', 'GBP 70000-70000 YEAR'],
  ['Package: £70k basic (£110k OTE)', 'GBP 70000-70000 YEAR'],
  ['Rotterdam, hybrid | 71,500 base salary, up to 79,000 total package', 'GBP 71500-71500 YEAR'],
  ['LEAD DATA SCIENTIST\nUP TO £88,000 + BENEFITS\nLEEDS', 'GBP …-88000 YEAR'],
  ['Platform Engineer London £80,000 Excellent Benefits. Join us.', 'GBP 80000-80000 YEAR'],
  ['Data role in YorkUp to £60,000\nAn early-stage firm.', 'GBP …-60000 YEAR'],
  ['Pay schemeOtherSalary£12.71 to £13 an hourContractPermanent', 'GBP 12.71-13 HOUR'],
  ['UP TO £88,000. You will receive a salary between £70,000-88,000.', 'GBP 70000-88000 YEAR'],
  ['£90k + equity\nThe deal: £70k - £90k + up to 2% equity.', 'GBP 70000-90000 YEAR'],
  ['£72,000\nper year - estimated\nSalary: £60K - £66K', 'GBP 60000-66000 YEAR'],
  ['Salary - $150k–$250k USD / £90k–£130k GBP + equity', 'GBP 90000-130000 YEAR'],
  ['Junior: salary £30,000 - £35,000. Senior: salary £60,000 - £70,000.', 'GBP 30000-70000 YEAR'],
  ['A starting salary of £48,000, rising to £55,000 after probation.', 'GBP 48000-55000 YEAR'],
  ['Base salary £60,000, on target earnings £90,000', 'GBP 60000-60000 YEAR'],
  ['£33,000 per annum (£19,800 pro rata for 3 days)', 'GBP 33000-33000 YEAR'],
  ['The US base salary range is $180,000 to $230,000. The UK range is £100,000 to £125,000.', 'GBP 100000-125000 YEAR'],
  ['Salary: <b>£60,000</b> - <b>£70,000</b>', 'GBP 60000-70000 YEAR'],
  ['Salary range: London £66,000 - £72,000; National £60,000 - £64,000', 'GBP 60000-72000 YEAR'],
  ['PhD stipend of £20,780 per year (tax-free)', 'GBP 20780-20780 YEAR'],
  ['The salary is £41,000 FTE (£24,600 actual for 0.6)', 'GBP 41000-41000 YEAR'],
];

const NOT_STATED: readonly (readonly [string, string, string])[] = [
  ['bonus', 'A retention bonus of £4,000 is paid.', '£4,000'],
  ['bonus', 'Earn a £3,000 annual bonus.', '£3,000 annual'],
  ['on-target-earnings', 'First year OTE of £85,000.', '£85,000'],
  ['sign-on', 'A £5,000 sign-on bonus.', '£5,000'],
  ['sign-on', 'Relocation support worth up to £8k', 'up to £8k'],
  ['referral', 'Referral Bonus: £5,000', '£5,000'],
  ['referral', 'Refer a friend and earn £1,000 for each', '£1,000'],
  ['equity', 'Up to £1,200 of free shares per year', 'Up to £1,200 of free shares per year'],
  ['pension', 'The department contributes £14,832 towards your pension', '£14,832'],
  ['allowance', 'A £5,500 car allowance', '£5,500'],
  ['allowance', 'London Weighting: £3,300', '£3,300'],
  ['budget', '£1,500 annual learning budget', '£1,500 annual'],
  ['budget', 'access to a £7,000 training and development budget', '£7,000'],
  ['benefit', 'Gym membership worth £900', '£900'],
  ['benefit', 'A £50 voucher on your birthday', '£50'],
  ['funding', 'We raised £26m from two funds.', '£26m'],
  ['funding', 'We recently secured a $40M Series A funding round', '$40M'],
  ['funding', 'A grant of £250,000 pays for the study', '£250,000'],
  ['turnover', 'A £9bn+ turnover business', '£9bn'],
  ['turnover', 'Profitable (£100k ARR) and growing', '£100k'],
  ['assets', 'Our £10 billion portfolio', '£10 billion'],
  ['budget', 'You will manage budgets of £500k', '£500k'],
  ['price', 'The course has a fee of £9,250', '£9,250'],
  ['spend', 'an advertising spend of £100k a month', '£100k a month'],
  ['market-figure', 'Graduates earn an average of £45,000 within two years', '£45,000'],
  [
    'other-posting',
    'Apply now.\nSimilar jobs\nData Scientist £70,000 - £80,000 per annum',
    '£70,000 - £80,000 per annum',
  ],
  ['market-figure', 'The average salary for a data scientist is £62,500.', '£62,500'],
  ['market-figure', 'Visa sponsorship: the salary must meet the £41,700 threshold.', '£41,700'],
  ['on-target-earnings', 'TC: £140k', '£140k'],
  ['on-target-earnings', 'Total compensation of £150k-£180k with bonus', '£150k-£180k'],
  ['estimate', '£72,196\nper year - estimated', '£72,196'],
];

describe('pay in running text', () => {
  it.each(STATED)('reads %s', (text, wanted) => {
    expect(pay(text)).toBe(wanted);
  });

  it.each(NOT_STATED)('refuses as %s: %s', (reason, text, words) => {
    expect(pay(text)).toBe('none');
    expect(reasons(text)).toContainEqual([reason, words]);
  });

  it.each([
    'Over 350k patients use it, and 80k+ beta users.',
    'A 401k match, 4x life cover, Python 3.11, 24/7.',
    'Call 020 7946 0123 before 25/11/2026, room G72.',
    'Salary is competitive. 25 days holiday, 37.5 hours per week, 3 days per week on site.',
    'Grade 7, level 3 to 5, 10,000 employees in 40 countries, since 1995.',
    'Up to 70,000 requests a second at 10k QPS.',
  ])('reads no pay in %s', (text) => {
    expect(pay(text)).toBe('none');
  });
});

describe('several statements of pay', () => {
  it('chooses the level that the title names', () => {
    const text = 'Salary by level: Junior £32,000 - £38,000. Senior £61,000 - £72,000.';
    expect(pay(text, { title: 'Senior Data Scientist' })).toBe('GBP 61000-72000 YEAR');
    expect(pay(text, { title: 'Junior Data Scientist' })).toBe('GBP 32000-38000 YEAR');
    expect(pay(text, { title: 'Data Scientist' })).toBe('GBP 32000-72000 YEAR');
  });

  it('prefers the currency of the place only where title or location state that place', () => {
    const description = 'Location: Toronto.\nUS: $107,000 - $152,000 USD. Canada: $140,000 - $160,000 CAD.';
    const of = (given: object) => brief(salaryOf(readRoleAndPay(aPage({ description, ...given })).pay));
    expect(of({ jobLocation: 'Toronto' })).toBe('CAD 140000-160000 YEAR');
    expect(of({})).toBe('USD 107000-152000 YEAR');
  });

  it('uses the sentence where the field disagrees, and the field where the sentence is vaguer', () => {
    const salary = '£55,000 - £75,000 per annum';
    expect(pay('Salary: £55,000 - £70,000', { salary })).toBe('GBP 55000-70000 YEAR');
    expect(pay('Salary: up to £75,000', { salary })).toBe('GBP 55000-75000 YEAR');
    expect(pay('Competitive pay.', { salary })).toBe('GBP 55000-75000 YEAR');
    expect(pay('£375/day overall assignment rate', { salary: '£350 - £380 per day' })).toBe('GBP 375-375 DAY');
    expect(pay('Engineer - London - 140k - Python', { salary: '£125,000 - £140,000/annum' })).toBe(
      'GBP 125000-140000 YEAR',
    );
  });

  it('reads labels beside the title, then the title, then schema.org', () => {
    expect(pay('', { details: ['Hybrid', '£61K/yr - £83K/yr'] })).toBe('GBP 61000-83000 YEAR');
    expect(pay('', { details: ['10K followers', '1,001-5,000 employees', '1K+ applicants'] })).toBe('none');
    expect(pay('', { title: 'Analyst - up to £640 P/D - Leeds' })).toBe('GBP …-640 DAY');
    const structuredSalary = { currency: 'GBP', minValue: '62,000', maxValue: 71000, unitText: 'YEAR' };
    expect(pay('', { structuredSalary })).toBe('GBP 62000-71000 YEAR');
  });

  it('ignores fillers in schema.org pay', () => {
    const structured = (minValue: number | null, maxValue: number | null, unitText: string) =>
      pay('', { structuredSalary: { currency: 'GBP', minValue, maxValue, unitText } });
    expect(structured(0, 0, 'YEAR')).toBe('none');
    expect(structured(1, 1, 'YEAR')).toBe('none');
    expect(structured(0, 65000, 'YEAR')).toBe('GBP …-65000 YEAR');
    // It may be for an hour or in thousands, which the data does not say.
    expect(structured(45, 60, 'YEAR')).toBe('none');
  });

  it('says why there is no pay', () => {
    const payOf = (salary: string | null) => readBaseSalary(aPage({ salary }), paidIn('GBP')).pay;
    expect(payOf(null)).toEqual({ kind: 'not-stated', text: null });
    expect(payOf('Competitive')).toEqual({ kind: 'not-stated', text: 'Competitive' });
    expect(payOf('40-40 Annually')).toEqual({ kind: 'unreadable', text: '40-40 Annually' });
    expect(payOf('£46K - £64K (Glassdoor est.)')).toMatchObject({ kind: 'not-stated' });
    expect(payOf('£50,000').kind).toBe('stated');
  });
});

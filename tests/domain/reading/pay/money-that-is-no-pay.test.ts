import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { aPage, brief, paidIn } from '../a-page';

const read = (description: string, given = {}) => readBaseSalary(aPage({ description, ...given }), paidIn('GBP'));
const pay = (description: string, given = {}) => brief(salaryOf(read(description, given).pay));

describe('a stipend for something else than living', () => {
  it.each([
    'Home office stipend of £12,000 per year.',
    'A learning stipend of £1,000 a year.',
    '£20,000 relocation stipend. Pension.',
    '£1,500 annual stipend for conferences',
    '£150 per day meal stipend when you travel',
    '£2,400 per year remote work stipend',
    '£1,200 a year health and wellness stipend',
    'Phone stipend: £15,000 per year',
  ])('%s', (text) => {
    expect(pay(text)).toBe('none');
  });

  it.each([
    ['Stipend: £19,237 per year, tax free', 'GBP 19237-19237 YEAR'],
    ['The stipend is £20,780 per annum plus a £1,000 conference stipend.', 'GBP 20780-20780 YEAR'],
    ['It covers fees, travel and a stipend of £20,780 a year.', 'GBP 20780-20780 YEAR'],
    ['Stipend for three years: £20,780 per annum', 'GBP 20780-20780 YEAR'],
    ['£20,780 stipend for home students, for a year', 'GBP 20780-20780 YEAR'],
    ['£18,000 a year research stipend', 'GBP 18000-18000 YEAR'],
    ['Interns get a stipend of £2,500 per month', 'GBP 2500-2500 MONTH'],
  ])('but not %s', (text, wanted) => {
    expect(pay(text)).toBe(wanted);
  });
});

describe('a sum that somebody is insured for', () => {
  it.each([
    '£100,000 death in service',
    'Benefits | £250,000 life cover | 25 days',
    'Life insurance of £500,000 and 25 days of holiday',
    'Professional indemnity cover of £5m and public liability of £250,000 are required.',
    'You must hold professional indemnity insurance of at least £250,000.',
    'Death in service benefit: £150,000',
  ])('%s', (text) => {
    expect(pay(text)).toBe('none');
  });

  it.each([
    ['Life assurance 4x salary. Salary £60,000', 'GBP 60000-60000 YEAR'],
    ['£60,000 Life assurance, pension, holidays', 'GBP 60000-60000 YEAR'],
    ['Life insurance, salary of £60,000', 'GBP 60000-60000 YEAR'],
    ['Salary £60,000 + life cover of £240,000', 'GBP 60000-60000 YEAR'],
  ])('but not %s', (text, wanted) => {
    expect(pay(text)).toBe(wanted);
  });
});

describe('digits of an address, a date, a reference or a telephone', () => {
  it.each([
    'Our rules: /2023/04/HR-101',
    'Policy 2023/04/HR applies',
    'Read https://jobs.example/2023/04/hr?salary=45000 first',
    'Salary reference 45210, please quote it',
    'Salary REQ-45210',
    'Salary 2023/24: see the scale',
    'Rate: call 07700 900123 per day',
    'Salary: +44 20 7946 0958',
    'Pay: (0113) 496 0123 an hour',
  ])('%s', (text) => {
    expect(pay(text)).toBe('none');
  });

  it.each(['Ref 45210', 'Job ID: 45210', 'Vacancy number 45210', '2025/26', '01/04/2026', 'JR-45210', '020 7946 0958'])(
    'in the field: %s',
    (salary) => {
      expect(pay('We make tea.', { salary })).toBe('none');
    },
  );

  it.each([
    ['9.21-16.85 an hour', 'GBP 9.21-16.85 HOUR'],
    ['45,000/50,000', 'GBP 45000-50000 YEAR'],
    ['£63,571/£73,664', 'GBP 63571-73664 YEAR'],
    ['40-45k', 'GBP 40000-45000 YEAR'],
    ['45000-50000', 'GBP 45000-50000 YEAR'],
    ['up-to-45,000', 'GBP …-45000 YEAR'],
    ['Ref 45210 - £50,000', 'GBP 50000-50000 YEAR'],
    ['2025/26: £50,000', 'GBP 50000-50000 YEAR'],
    ['Grade 07 - 45000 - 50000', 'GBP 45000-50000 YEAR'],
    ['Scale 05 32,000', 'GBP 32000-32000 YEAR'],
    ['2000-2050 per month', 'GBP 2000-2050 MONTH'],
  ])('but not the field %s', (salary, wanted) => {
    expect(pay('We make tea.', { salary })).toBe(wanted);
  });
});

describe('the pay of other postings below the advert', () => {
  it.each([
    'Similar jobs',
    'People also viewed',
    'People also searched for',
    'Recommended for you',
    'Recommended jobs for you',
    'You might also like',
    'Jobs you might like',
    'Similar opportunities',
    'More like this',
    'Latest jobs',
  ])('under "%s"', (heading) => {
    expect(pay(`We make tea.\n${heading}\nData Engineer, £70,000 per annum`)).toBe('none');
  });

  it('but the pay under a sentence with such words', () => {
    expect(pay('We offer more like this than others.\nSalary: £70,000 per annum')).toBe('GBP 70000-70000 YEAR');
    expect(pay('Our recommended reading is long.\nSalary: £70,000')).toBe('GBP 70000-70000 YEAR');
  });
});

describe('pay that a sentence about the pension takes as its example', () => {
  const pension = 'Alongside your salary of £43,805, the Ministry of Tea contributes £12,690 towards your pension.';

  it.each([
    ['the field', pension, { salary: '£43,805 - £52,290' }, 'GBP 43805-52290 YEAR'],
    [
      'the field, and the sentence stands first',
      `${pension}\nWe make tea.`,
      { salary: '£43,805 - £52,290' },
      'GBP 43805-52290 YEAR',
    ],
    ['the range behind it', `${pension}\nSalary\n£43,805 - £52,290`, {}, 'GBP 43805-52290 YEAR'],
    ['the range ahead of it', `Salary: £43,805 to £52,290\nWe make tea.\n${pension}`, {}, 'GBP 43805-52290 YEAR'],
    ['itself, where nothing else is stated', pension, {}, 'GBP 43805-43805 YEAR'],
    [
      'the field, beside another wording',
      'On top of your base salary of £43,805 we pay 28.97% into a pension.',
      { salary: '£43,805 - £52,290' },
      'GBP 43805-52290 YEAR',
    ],
  ])('leaves %s', (_what, description, given, wanted) => {
    expect(pay(description, given)).toBe(wanted);
  });

  it('but the sentence of the employer is used where it states the pay', () => {
    expect(pay('We offer a salary of £48,000.', { salary: '£43,805 - £52,290' })).toBe('GBP 48000-48000 YEAR');
  });
});

describe('the words of the pay', () => {
  it.each([
    ['Salary to £65k plus bonus', 'to £65k'],
    ['Salary: up to £60,000 per annum', 'up to £60,000 per annum'],
    ['• Up to £60k', 'Up to £60k'],
    ['Basic to £60k', 'to £60k'],
    ['Paying a maximum of £65k', 'maximum of £65k'],
    ['Place: Leeds. Salary Range: 64,000.00-75,300.00', '64,000.00-75,300.00'],
    ['- (from £65k)', 'from £65k'],
  ])('in "%s" begin at the amount or at its own words', (text, wanted) => {
    expect(salaryOf(read(text).pay)?.text).toBe(wanted);
  });
});

describe('the fields of boards', () => {
  it.each([
    ['£700.0 - £950.0 per annum + £750 - £850/day inside via Umbrella', 'GBP 750-850 DAY'],
    ['£750 - £850/day inside via Umbrella, £700.0 - £950.0 per annum', 'GBP 750-850 DAY'],
    ['£700.00 - £950.00 per day', 'GBP 700-950 DAY'],
    ['£70000 - £90000/annum', 'GBP 70000-90000 YEAR'],
    ['£70000.0 - £90000.0/annum', 'GBP 70000-90000 YEAR'],
    ['Salary Range: 124,000.00-165,300.00', 'GBP 124000-165300 YEAR'],
    ['Salary Range (USD): 124,000.00-165,300.00', 'USD 124000-165300 YEAR'],
    ['Annual Salary Range: Minimum 124,000.00 Maximum 165,300.00', 'GBP 124000-165300 YEAR'],
    ['£70,000 per annum + £5,000 bonus', 'GBP 70000-70000 YEAR'],
    ['£400 - £425 per year', 'GBP 400-425 YEAR'],
  ])('%s', (salary, wanted) => {
    expect(pay('We make tea.', { salary })).toBe(wanted);
  });
});

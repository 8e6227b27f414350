import { describe, expect, it } from 'vitest';
import { readSalaryField } from '../../../../src/domain/reading/pay/read-base-salary';
import { brief } from '../a-page';

/** Pay fields as UK boards write them, and what each states. Many are variants that none of our sample adverts has. */
const FIELDS: readonly (readonly [string, string])[] = [
  // Ranges with both, one or no sign and "k".
  ['£50,000 - £60,000 per annum', 'GBP 50000-60000 YEAR'],
  ['£52,500–£61,750 pa', 'GBP 52500-61750 YEAR'],
  ['£90-110k', 'GBP 90000-110000 YEAR'],
  ['£45k-50', 'GBP 45000-50000 YEAR'],
  ['£55-65,000', 'GBP 55000-65000 YEAR'],
  ['£72 - £85,000 DOE', 'GBP 72000-85000 YEAR'],
  ['70k to 95k', 'GBP 70000-95000 YEAR'],
  ['70,000 to 95,000', 'GBP 70000-95000 YEAR'],
  ['100K-160K Annually', 'GBP 100000-160000 YEAR'],
  ['£60K/yr - £80K/yr', 'GBP 60000-80000 YEAR'],
  ['£60,000.00/yr - £80,000.00/yr', 'GBP 60000-80000 YEAR'],
  ['Between £48,000 and £57,000', 'GBP 48000-57000 YEAR'],
  ['£31,400 rising to £36,200 pro rata', 'GBP 31400-36200 YEAR'],
  ['£45k \\- £65k \\+ Benefits', 'GBP 45000-65000 YEAR'],
  ['**&pound;41,000 &ndash; &pound;47,000**', 'GBP 41000-47000 YEAR'],
  ['£48 000 - £52 000', 'GBP 48000-52000 YEAR'],
  ['£37, 250 per annum', 'GBP 37250-37250 YEAR'],
  ['£38.500 - £41,250', 'GBP 38500-41250 YEAR'],
  ['£60k-£50k', 'GBP 50000-60000 YEAR'],
  ['£68/£74k', 'GBP 68000-74000 YEAR'],
  ['£70,000k', 'GBP 70000-70000 YEAR'],
  // One amount, and one side.
  ['£65k', 'GBP 65000-65000 YEAR'],
  ['c. £65k', 'GBP 65000-65000 YEAR'],
  ['circa £72,000', 'GBP 72000-72000 YEAR'],
  ['circa. £66,000', 'GBP 66000-66000 YEAR'],
  ['~£80k', 'GBP 80000-80000 YEAR'],
  ['c£75K', 'GBP 75000-75000 YEAR'],
  ['Up to £90k', 'GBP …-90000 YEAR'],
  ['UPTO £43,000', 'GBP …-43000 YEAR'],
  ['To £90k', 'GBP …-90000 YEAR'],
  ['up to circa £70,000', 'GBP …-70000 YEAR'],
  ['Maximum of £82,000', 'GBP …-82000 YEAR'],
  ['From £60,000', 'GBP 60000-… YEAR'],
  ['Starting at £47,500', 'GBP 47500-… YEAR'],
  ['minimum of £58k', 'GBP 58000-… YEAR'],
  ['£60k+', 'GBP 60000-… YEAR'],
  ['£85,000+ DOE', 'GBP 85000-… YEAR'],
  ['£55,000 or more', 'GBP 55000-… YEAR'],
  ['£60k+ bonus', 'GBP 60000-60000 YEAR'],
  ['£60,000 + 20% bonus', 'GBP 60000-60000 YEAR'],
  ['Starting salary £29,500', 'GBP 29500-29500 YEAR'],
  // Units.
  ['£550 per day', 'GBP 550-550 DAY'],
  ['£550-£650 p/d', 'GBP 550-650 DAY'],
  ['£475pd', 'GBP 475-475 DAY'],
  ['£500 - 600 a day', 'GBP 500-600 DAY'],
  ['£625/day Outside IR35', 'GBP 625-625 DAY'],
  ['€520 per diem', 'EUR 520-520 DAY'],
  ['480.00 - 510.00 GBP Daily', 'GBP 480-510 DAY'],
  ['Day rate: £700', 'GBP 700-700 DAY'],
  ['450 per day', 'GBP 450-450 DAY'],
  ['£18.50 per hour', 'GBP 18.5-18.5 HOUR'],
  ['£18.50ph', 'GBP 18.5-18.5 HOUR'],
  ['£28.50 p/hr', 'GBP 28.5-28.5 HOUR'],
  ['£60-£80 p.h.', 'GBP 60-80 HOUR'],
  ['£23 PAYE or £31 Umbrella p/h', 'GBP 23-31 HOUR'],
  ['£14.20', 'GBP 14.2-14.2 HOUR'],
  ['22.75', 'GBP 22.75-22.75 HOUR'],
  ['£12.71 to £13.05 an hour', 'GBP 12.71-13.05 HOUR'],
  ['£900 per week', 'GBP 900-900 WEEK'],
  ['£1,150pw', 'GBP 1150-1150 WEEK'],
  ['£3,200 per month', 'GBP 3200-3200 MONTH'],
  ['£2,650 pcm', 'GBP 2650-2650 MONTH'],
  ['£4,100 per calendar month', 'GBP 4100-4100 MONTH'],
  ['£32,000pa', 'GBP 32000-32000 YEAR'],
  ['£48kpa', 'GBP 48000-48000 YEAR'],
  ['24500', 'GBP 24500-24500 YEAR'],
  ['£36,000 37.5 hours per week', 'GBP 36000-36000 YEAR'],
  ['£41,000, 4 days a week', 'GBP 41000-41000 YEAR'],
  // Currencies.
  ['$150k-220k', 'USD 150000-220000 YEAR'],
  ['€65.000 - €78.000', 'EUR 65000-78000 YEAR'],
  ['60 000 €', 'EUR 60000-60000 YEAR'],
  ['CHF 120,000 - 140,000', 'CHF 120000-140000 YEAR'],
  ['USD 95,000', 'USD 95000-95000 YEAR'],
  ['85,000 AUD', 'AUD 85000-85000 YEAR'],
  ['CA$110K', 'CAD 110000-110000 YEAR'],
  ['$120k CAD', 'CAD 120000-120000 YEAR'],
  ['₹3,88,847.25 - ₹16,33,192.81 a year', 'INR 388847.25-1633192.81 YEAR'],
  // Grades, and what stands beside pay.
  ['Band 7 - £46,150 - £52,800', 'GBP 46150-52800 YEAR'],
  ['Band 6 - £16.04ph', 'GBP 16.04-16.04 HOUR'],
  ['£43,700 - £49,300 pa HCA inclusive', 'GBP 43700-49300 YEAR'],
  ['£31,000 - £34,000 + £3,300 London Weighting', 'GBP 31000-34000 YEAR'],
  ['£40k Bonus', 'GBP 40000-40000 YEAR'],
  ['£18,000 (£41,500 FTE)', 'GBP 41500-41500 YEAR'],
  ['£30K - £46K (Employer est.)', 'GBP 30000-46000 YEAR'],
];

const SAYS_NOTHING: readonly string[] = [
  '',
  'Competitive',
  'Competitive salary + bonus',
  'DOE',
  'Market rate',
  'Band 6/7',
  'NHS band 5 or 6',
  'Salary negotiable',
  '40-40 Annually',
  '1-1 Annually',
  '£0 - £0',
  '£46K - £64K (Glassdoor est.)',
  '£52,000 per year - estimated',
  'OTE £110k',
  '£80,000 OTE',
  'Up to £550k TC',
  '£30,000 - £45,000 per annum, negotiable, OTE',
  '+ 10% bonus',
  'refer a friend scheme bonus, flexible days',
  '£5,000 bonus',
  'Full time, 37.5 hours',
  '£? - ? per year',
];

describe('a pay field', () => {
  it.each(FIELDS)('reads %s', (text, wanted) => {
    expect(brief(readSalaryField(text, { currency: 'GBP' }))).toBe(wanted);
  });

  it.each(SAYS_NOTHING)('reads no pay in "%s"', (text) => {
    expect(readSalaryField(text, { currency: 'GBP' })).toBeNull();
  });

  it('marks what the amount implies and the words do not state', () => {
    expect(readSalaryField('£65k')?.implied).toEqual(['unitText']);
    expect(readSalaryField('£65k a year')?.implied).toEqual([]);
    expect(readSalaryField('70K-100K Annually', { currency: 'GBP' })?.implied).toEqual(['currency']);
  });

  it('reads a bare dollar as the dollar of the place', () => {
    expect(readSalaryField('$120,000', { currency: 'CAD' })?.currency).toBe('CAD');
    expect(readSalaryField('$120,000', { currency: 'GBP' })?.currency).toBe('USD');
    expect(readSalaryField('US$120,000', { currency: 'CAD' })?.currency).toBe('USD');
  });

  it('keeps a stated unit that cannot be meant', () => {
    expect(brief(readSalaryField('£70,322 per day'))).toBe('GBP 70322-70322 DAY');
    expect(brief(readSalaryField('£400 - £425 per year', { contract: true }))).toBe('GBP 400-425 YEAR');
    expect(brief(readSalaryField('£400 - £425 per year'))).toBe('GBP 400-425 YEAR');
  });

  it('marks approximate and pro rata amounts', () => {
    expect(readSalaryField('circa £55k')).toMatchObject({ approximate: true, proRata: false });
    expect(readSalaryField('£28,000 pro-rata')).toMatchObject({ approximate: false, proRata: true });
    expect(readSalaryField('£28,000 FTE')?.proRata).toBe(true);
  });

  it('quotes the amount with its qualifier and its unit', () => {
    expect(readSalaryField('Salary: up to £90,000 per annum + car')?.text).toBe('up to £90,000 per annum');
    expect(readSalaryField('c. £65k + bonus')?.text).toBe('c. £65k');
  });
});

import { describe, expect, it } from 'vitest';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readBaseSalary } from '../../../../src/domain/reading/pay/read-base-salary';
import { aPage, brief, paidIn } from '../a-page';

const pay = (description: string, given = {}) =>
  brief(salaryOf(readBaseSalary(aPage({ description, ...given }), paidIn('GBP')).pay));

/** Kinds that adverts which nobody had seen were found to write, in words of our own. */
const STATED: readonly (readonly [string, string])[] = [
  ['Pay: min £41,500, max £49,000', 'GBP 41500-49000 YEAR'],
  ['Minimum salary: 38000 Maximum salary: 46500', 'GBP 38000-46500 YEAR'],
  ['Salary minimum\n\n38000\nSalary maximum\n\n46500', 'GBP 38000-46500 YEAR'],
  ['You will earn at least £51,000 and up to £58,250.', 'GBP 51000-58250 YEAR'],
  ['A base of $90,000 - $110,000 CAD', 'CAD 90000-110000 YEAR'],
  ['Range: $130k to $150k NZD, plus super', 'NZD 130000-150000 YEAR'],
  ['Â£420 â€“ Â£470 per day', 'GBP 420-470 DAY'],
  ['£4,200 monthly', 'GBP 4200-4200 MONTH'],
  ['Gehalt: € 4.150,50 brutto im Monat', 'EUR 4150.5-4150.5 MONTH'],
  ["CHF 98'000 bis 112'000 pro Jahr", 'CHF 98000-112000 YEAR'],
  ['c. 72k', 'GBP 72000-72000 YEAR'],
  ['Firmware Engineer - £58~66k - C, Rust', 'GBP 58000-66000 YEAR'],
  ['Pay RateStarting at £17.40 per hourShifts', 'GBP 17.4-… HOUR'],
  ['Staff Engineer - 140k+ (DOE)', 'GBP 140000-… YEAR'],
  ['Level B ($101k - $109k) plus 17% superannuation', 'AUD 101000-109000 YEAR'],
  ['$82,000 - $96,000 + super', 'AUD 82000-96000 YEAR'],
  ['$120,000 - $140,000, KiwiSaver and leave', 'NZD 120000-140000 YEAR'],
  ['$120,000 - $140,000, superb perks', 'USD 120000-140000 YEAR'],
  [`${'We sell tea to many shops. '.repeat(6)}We offer a £71k+ salary and a share.`, 'GBP 71000-… YEAR'],
  [`${'We sell tea to many shops. '.repeat(6)}There is £71k+ base for you.`, 'GBP 71000-… YEAR'],
  ['£75,000 per annum or £480 per day', 'GBP 75000-75000 YEAR'],
  ['£61,000 a year / £410 a day', 'GBP 61000-61000 YEAR'],
  ['£61,000 a year or £66,000 a year', 'GBP 61000-66000 YEAR'],
  ['180K-220K annually USD', 'USD 180000-220000 YEAR'],
  ['$90,000 - $99,000 per year, CAD', 'CAD 90000-99000 YEAR'],
  ['CTC: 18-22 LPA', 'INR 1800000-2200000 YEAR'],
  ['Market rate (around £480 per day)', 'GBP 480-480 DAY'],
  ['TC £200k-£260k (base £115-135k)', 'GBP 115000-135000 YEAR'],
];

/** Money that is no base pay, and numbers that are no money. */
const NONE: readonly string[] = [
  'Total reward £74k-£82k (base, bonus and pension)',
  '£30k sign-on and £5k to move',
  'A sign-on bonus of £40,000',
  'Reed estimated salary £61,000',
  'The predicted salary is £55,000.',
  'Market salaries for analysts range from £48k to £70k.',
  'We pay £40 per approved task.',
  'Paid £900 per completed project.',
  'Over 350k+ users rely on us.',
  'A minimum of 12000 users and a maximum of 46500 requests',
];

describe('pay of kinds that nobody had seen', () => {
  it.each(STATED)('%s', (description, wanted) => {
    expect(pay(description)).toBe(wanted);
  });
  it.each(NONE)('states none: %s', (description) => {
    expect(pay(description)).toBe(brief(null));
  });

  it('of two places or grades is that of the title or the place', () => {
    const places = 'National: £47,100 - £51,300\nLondon: £50,900 - £55,200';
    expect(pay(places, { jobLocation: 'Leeds' })).toBe('GBP 47100-51300 YEAR');
    expect(pay(places, { jobLocation: 'London' })).toBe('GBP 50900-55200 YEAR');
    expect(pay(places, { jobLocation: '2 Locations' })).toBe('GBP 47100-55200 YEAR');
    const grades = 'HEO: £38,200 - £41,000\nSEO: £46,300 - £50,100\nGrade 7: £59,000 - £66,000';
    expect(pay(grades, { title: 'Senior Data Analyst (SEO)' })).toBe('GBP 46300-50100 YEAR');
    expect(pay(grades, { title: 'Data Analyst, Grade 7' })).toBe('GBP 59000-66000 YEAR');
  });

  it('in a field is not that of another country', () => {
    const text = 'The base salary range in Canada is $131,000 - $149,000 CAD per year.';
    expect(pay(text, { salary: '$107,000 - $152,000 a year' })).toBe('USD 107000-152000 YEAR');
  });
});

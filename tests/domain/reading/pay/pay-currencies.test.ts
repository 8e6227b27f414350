import { describe, expect, it } from 'vitest';
import type { PagePosting } from '../../../../src/domain/model/page-posting';
import { salaryOf } from '../../../../src/domain/model/pay';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage, brief } from '../a-page';

const pay = (given: Partial<PagePosting>) => brief(salaryOf(readRoleAndPay(aPage(given)).pay));
const region = (given: Partial<PagePosting>) => readRoleAndPay(aPage(given)).region?.value ?? null;

const usd = { currency: 'USD', minValue: 197_300, maxValue: 245_600, unitText: 'YEAR' };
const salary = '90K-120K Annually';
/** A page whose data named the places, as schema.org's location is written. */
const ofData = (jobLocation: string, countries: readonly string[]) => ({
  jobLocation,
  countries,
  rungs: { jobLocation: 'json-ld' as const },
});

describe('whose money an amount without a sign is', () => {
  it.each<readonly [string, Partial<PagePosting>, string]>([
    // The pay in the page's data.
    ['the data’s currency', { salary: '197K-246K Annually', structuredSalary: usd }, 'USD 197000-246000 YEAR'],
    ['the data’s currency, beside a place in the UK', { salary, jobLocation: 'London', structuredSalary: usd }, 'USD'],
    ['a sign, whatever the data say', { salary: '£90K-£120K', structuredSalary: usd, countries: ['USA'] }, 'GBP'],
    ['a code, whatever the data say', { salary: '90K-120K GBP', countries: ['USA'] }, 'GBP'],
    // The same figures with a sign, elsewhere in the posting.
    [
      'a sentence with the same figures',
      { salary, countries: ['USA'], description: 'The salary is £90,000 - £120,000 a year.' },
      'GBP',
    ],
    [
      'sentences with the two ends, one for each place',
      {
        salary,
        description:
          'The pay for this role, by place:\nBoston, MA: $90,000 - $105,000 for the role\nNew York, NY: $100,000 - $120,000 for the role',
      },
      'USD 90000-120000 YEAR',
    ],
    // The countries in the page's data.
    ['one country', { salary, countries: ['USA'] }, 'USD'],
    ['one country, beside a place that we do not know', { salary, countries: ['IE'], jobLocation: 'Ballina' }, 'EUR'],
    ['the country by its name', { salary, countries: ['Australia'] }, 'AUD'],
    ['the UK', { salary, countries: ['GBR'], jobLocation: 'Little Snoring' }, 'GBP'],
    ['two countries with one currency', { salary, ...ofData('Berlin, DE; Paris, FR', ['DE', 'FR']) }, 'EUR'],
    ['a country beside the namesake of a town', { salary, countries: ['CA'], jobLocation: 'London' }, 'CAD'],
    // Places.
    ['the place', { salary, jobLocation: 'Boston, MA' }, 'USD'],
    ['the place in the title', { salary, title: 'Data Scientist (Berlin)' }, 'EUR'],
    ['the first of the places in the UK', { salary, jobLocation: 'Leeds; Bristol' }, 'GBP'],
    [
      'places in the UK and abroad on a board of the UK',
      { salary, jobLocation: 'London or Dublin', url: 'https://jobs.example.uk/1' },
      'GBP',
    ],
    ['a place in the UK, for all of the EU', { salary, jobLocation: 'Leeds, EU' }, 'GBP'],
    // The page's own country.
    ['the country of the host', { salary, url: 'https://jobs.example.ie/1' }, 'EUR'],
    ['a host that is anybody’s', { salary, url: 'https://jobs.example.io/1' }, 'GBP'],
    ['British English', { salary, language: 'en-GB' }, 'GBP'],
    ['English', { salary, language: 'en' }, 'GBP'],
    ['nothing', { salary }, 'GBP'],
    // What nobody can tell.
    ['countries with two currencies', { salary, ...ofData('Remote, CAN, USA', ['CAN', 'USA']) }, 'null'],
    ['the UK and another country', { salary, ...ofData('London, GBR; New York, USA', ['GBR', 'USA']) }, 'null'],
    ['London or New York', { salary, jobLocation: 'London or New York' }, 'null'],
    ['a country whose currency we do not read', { salary, countries: ['VN'] }, 'null'],
    ['a place whose currency we do not read', { salary, jobLocation: 'Jakarta, Indonesia' }, 'null'],
    ['the language of another country', { salary, language: 'en-US' }, 'null'],
    [
      'a country where so little is no pay',
      { salary: '40K-80K Annually', countries: ['IND'] },
      'null 40000-80000 YEAR',
    ],
    ['data that contradict the place', { salary, countries: ['US'], jobLocation: 'London, UK' }, 'null'],
  ])('is told by %s', (_what, given, wanted) => {
    expect(pay(given).slice(0, wanted.length)).toBe(wanted);
  });

  it.each<readonly [string, Partial<PagePosting>, string]>([
    ['Canada', { countries: ['CAN'] }, 'CAD'],
    ['Singapore', { jobLocation: 'Singapore' }, 'SGD'],
    ['Australia, by its language', { language: 'en-AU' }, 'AUD'],
    ['Canada, by its host', { url: 'https://jobs.example.ca/1' }, 'CAD'],
    ['the USA and Canada', { countries: ['US', 'CA'] }, 'USD'],
    ['the UK', { jobLocation: 'London' }, 'USD'],
    ['the UK and Canada', { jobLocation: 'London or Toronto' }, 'CAD'],
    ['Canada and Australia', { countries: ['CA', 'AU'] }, 'null'],
    ['the data’s pay, in Canada', { countries: ['CA'], structuredSalary: usd }, 'USD'],
  ])('a bare dollar is that of %s', (_place, given, wanted) => {
    expect(pay({ salary: '$90,000 - $120,000 a year', ...given })).toBe(`${wanted} 90000-120000 YEAR`);
  });

  it('is no contradiction where the currency of the figures is not known', () => {
    const page = aPage({
      salary: '107K-160K Annually',
      ...ofData('Remote, CAN, USA', ['CAN', 'USA']),
      description:
        'US: the salary range is $107,000 - $152,000 USD.\nCanada: the salary range is $131,000 - $160,000 CAD.',
    });
    const { pay: read, contradictions } = readRoleAndPay(page);
    expect(brief(salaryOf(read))).toBe('USD 107000-152000 YEAR');
    expect(contradictions).toEqual([]);
  });

  it('leaves the pay that the employer states for one place where the field spans all of them', () => {
    const description = 'Pay by place.\nLeeds: £50,000 - £55,000 a year\nLondon: £60,000 - £66,000 a year';
    expect(pay({ salary: '£50K-£66K', jobLocation: 'Leeds', description })).toBe('GBP 50000-55000 YEAR');
  });
});

describe('where the page’s data say that the work is', () => {
  it.each<readonly [string, Partial<PagePosting>, string | null]>([
    [
      'abroad, beside a place that we do not know',
      { jobLocation: 'Hiring Remotely in Kerala', countries: ['IND'] },
      'outside-uk',
    ],
    ['abroad, without a place', { countries: ['USA'] }, 'outside-uk'],
    ['abroad, beside the namesake of a town', { jobLocation: 'Cambridge', countries: ['US'] }, 'outside-uk'],
    [
      'abroad, where only the employer is, beside a town that pays in pounds',
      { jobLocation: 'Cambridge', countries: ['US'], description: 'The salary is £60,000.' },
      'uk',
    ],
    [
      'abroad, beside a place abroad, whatever it says of pounds',
      { jobLocation: 'Boston', countries: ['US'], description: 'We raised £60,000.' },
      'outside-uk',
    ],
    ['in the UK, beside a place that we do not know', { jobLocation: 'Little Snoring', countries: ['GB'] }, 'uk'],
    ['in the UK and abroad', { countries: ['US', 'United Kingdom'] }, 'uk'],
    ['in the UK, and London in the words', { countries: ['GB'], title: 'Data Scientist, London' }, 'london'],
    ['in the UK, and the title is of a market', { countries: ['GB'], title: 'Data Scientist (US market)' }, 'uk'],
    ['abroad, against a place that names the UK', { jobLocation: 'London, UK', countries: ['US'] }, 'london'],
    ['nowhere that we know', { countries: ['Worldwide'] }, null],
  ])('%s', (_what, given, wanted) => {
    expect(region(given)).toBe(wanted);
  });
});

describe('pounds are not assumed', () => {
  const amounts = 'Salary: 60,000 - 80,000 per year.';

  it.each<readonly [string, Partial<PagePosting>, string | undefined]>([
    [
      'on a page of the UK whose advert names an office abroad alone',
      { url: 'https://www.acme-jobs.co.uk/jobs/12', description: `${amounts} The team is based in Paris.` },
      undefined,
    ],
    [
      'where the data name a part of the world',
      { countries: ['Worldwide', 'EMEA', ''], description: amounts },
      undefined,
    ],
    ['where the data name a country that we do not know', { countries: ['Atlantis'], description: amounts }, undefined],
    ['in Jersey City', { jobLocation: 'Jersey City', description: amounts }, 'USD 60000-80000 YEAR'],
  ])('%s', (_what, given, wanted) => {
    expect(pay(given)).toBe(wanted ?? 'null 60000-80000 YEAR');
  });
});

import { describe, expect, it } from 'vitest';
import type { PagePosting } from '../../../../src/domain/model/page-posting';
import { salaryOf } from '../../../../src/domain/model/pay';
import { hostCountry } from '../../../../src/domain/reading/facts/place/host-country';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage } from '../a-page';

const regionOf = (given: Partial<PagePosting>) => readRoleAndPay(aPage(given)).region;

describe('a part of the world in place of a country', () => {
  it.each<[string, Partial<PagePosting>]>([
    ['EMEA', { jobLocation: 'EMEA' }],
    ['EMEA', { jobLocation: 'Remote (EMEA)' }],
    ['Europe', { jobLocation: 'Europe - Remote' }],
    ['Nordics', { jobLocation: 'Nordics' }],
    ['Worldwide', { jobLocation: 'Worldwide' }],
    ['Europe', { details: ['Full-time', 'Remote work in Europe'] }],
    ['Europe', { title: 'Data Engineer (Remote, Europe)' }],
    ['Europe', { description: 'Bryony Labs, remote work in Europe.' }],
    ['EU', { description: 'You can work from anywhere in the EU.' }],
    ['DACH', { description: 'Location: DACH' }],
  ])('%s of %j is abroad', (text, page) => {
    expect(regionOf(page)).toMatchObject({ value: 'outside-uk', evidence: { text } });
  });

  it('quotes the words where they stand', () => {
    const description = 'We make maps. This is a remote role within Europe.';
    const { text, index } = regionOf({ description })?.evidence ?? { text: '', index: -1 };
    expect(description.slice(index, index + text.length)).toBe('Europe');
  });

  it.each<[string, Partial<PagePosting>]>([
    ['a country', { jobLocation: 'UK or Europe' }],
    ['a country in the text', { jobLocation: 'EMEA', description: 'Open to people in the UK and in Spain.' }],
    ['pounds', { jobLocation: 'Remote (EMEA)', description: 'Salary: £70,000 - £80,000' }],
    [
      'pounds in the data',
      {
        jobLocation: 'EMEA',
        structuredSalary: { currency: 'GBP', minValue: 70000, maxValue: 80000, unitText: 'YEAR' },
      },
    ],
    ['customers there', { description: 'Our customers are hospitals in Europe.' }],
    ['a word with a hyphen', { jobLocation: 'Trans-Europe Way' }],
    ['a territory', { title: 'Data Analyst, EMEA Sales' }],
  ])('is not read beside %s', (_, page) => {
    expect(regionOf(page)?.value).not.toBe('outside-uk');
  });

  it('leaves an amount without a sign in no currency', () => {
    const { pay } = readRoleAndPay(aPage({ jobLocation: 'EMEA', description: 'Salary: 60,000 - 70,000 per year' }));
    expect(salaryOf(pay)?.currency).toBeNull();
  });
});

describe('the host of a page that names no place', () => {
  it.each<[string, string | null]>([
    ['https://in.indeed.com/q-jobs.html', 'outside-uk'],
    ['https://de.linkedin.com/jobs/view/1', 'outside-uk'],
    ['https://jobs.thistle.ie/1', 'outside-uk'],
    ['https://uk.linkedin.com/jobs/view/1', 'uk'],
    ['https://uk.indeed.com/viewjob?jk=1', 'uk'],
    ['https://www.linkedin.com/jobs/view/1', null],
    ['https://my.thistle.example/1', null],
    ['https://in.example/1', null],
    ['', null],
  ])('%s is of %j', (url, region) => {
    expect(hostCountry(url)?.region ?? null).toBe(region);
  });

  it('is concluded, and quotes no words', () => {
    const page = { url: 'https://in.indeed.com/q-jobs.html', jobLocation: 'Remote', description: 'You write Python.' };
    expect(regionOf(page)).toEqual({ value: 'outside-uk', evidence: null, inferred: true });
  });

  it.each<Partial<PagePosting>>([
    { jobLocation: 'Leeds' },
    { jobLocation: 'Remote', description: 'You join our team in the UK.' },
    { jobLocation: 'Remote', salary: '£50,000 a year' },
  ])('does not count beside %j', (page) => {
    expect(regionOf({ url: 'https://in.indeed.com/q-jobs.html', ...page })?.value).not.toBe('outside-uk');
  });
});

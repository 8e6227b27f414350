import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/domain/annotate';
import type { Verdict } from '../../../../src/domain/comparison/result/verdict';
import { EMPTY_PROFILE } from '../../../../src/domain/model/profile';
import { aPage } from '../../reading/a-page';

/** The verdict on a posting with this title, place and pay, whose text is as given. */
const verdict = (title: string, jobLocation: string, salary: string, text = 'Permanent.'): Verdict =>
  annotate(
    { ...aPage({}), title, jobLocation, salary, description: `${text} You will build models in Python.` },
    { profile: EMPTY_PROFILE, asOf: '2026-11-30' },
  ).comparison.verdict;
const ML = 'Machine Learning Engineer';

describe('the word', () => {
  test('is said of the band over all levels where the title is plain', () => {
    expect(verdict(ML, 'London', '£85,000 - £95,000')).toEqual({
      word: 'good',
      reason: null,
      bound: 'range',
      outside: null,
      bandId: 'machine-learning-engineer-london-permanent-all-describe-me',
      says: { role: 'machine-learning-engineer', region: 'london', seniority: 'all', contractType: 'permanent' },
      assumed: [],
      differencePct: 6,
    });
  });

  test.each([
    [
      'a level without a London band: the UK’s',
      `Senior ${ML}`,
      'London',
      '£95,000',
      { seniority: 'senior', region: 'uk' },
    ],
    ['a level by years of a plain title: all levels', ML, 'London', '£75,000', { seniority: 'all', region: 'london' }],
    ['staff and principal: the band of leads', `Staff ${ML}`, 'Leeds', '£130,000', { seniority: 'lead', region: 'uk' }],
  ])('is said of %s', (_, title, place, salary, says) => {
    const text = title === ML ? 'Permanent. 3+ years of experience.' : 'Permanent.';
    expect(verdict(title, place, salary, text)).toMatchObject({ says, reason: null });
  });

  test.each([
    ['region-uk', verdict(ML, '', '£65,000', 'A permanent role.')],
    ['permanent', verdict(ML, 'London', '£65,000', 'Good.')],
    ['contract', verdict(ML, 'London', '£650 per day', 'Good.')],
    ['seniority-mid', verdict('MLOps Engineer', 'London', '£80,000')],
  ] as const)('names what is assumed: %s', (assumption, { word, assumed }) => {
    expect(word).not.toBeNull();
    expect(assumed).toEqual([assumption]);
  });

  test('follows the UK band where the work is remote, whatever the head office', () => {
    const remote = verdict(ML, 'Remote (London HQ)', '£80,000', 'Permanent. This role is fully remote.');
    expect(remote).toMatchObject({ word: 'good', says: { region: 'uk' } });
  });

  test('is the same for pay of which the same percentage is printed', () => {
    const both = ['£89,000', '£89,500'].map((salary) => verdict(ML, 'London', salary));
    expect(both.map(({ word, differencePct }) => [word, differencePct])).toEqual([
      ['typical', 5],
      ['typical', 5],
    ]);
  });

  test('is kept for another level’s band only where it holds all the more', () => {
    const lead = (salary: string) => verdict('Lead Data Engineer', 'Leeds', salary);
    expect(lead('£45,000')).toMatchObject({ word: 'low', says: { seniority: 'senior' } });
    expect(lead('£90,000')).toMatchObject({ word: null, reason: 'level-fallback' });
    expect(lead('£140,000')).toMatchObject({ word: null, reason: 'level-fallback' });
  });

  test('rests on an assumed level only where the next level does not contradict it', () => {
    expect(verdict('Data Engineer', 'Leeds', '£160,000')).toMatchObject({ word: 'high', assumed: ['seniority-mid'] });
    expect(verdict('MLOps Engineer', 'London', '£110,000')).toMatchObject({ word: null, reason: 'level-fallback' });
    expect(verdict('Data Analyst', 'London', '£40,000')).toMatchObject({ word: null, reason: 'level-fallback' });
  });
});

describe('no word, with its reason', () => {
  const contract = '6 month contract, inside IR35.';
  test.each([
    ['not-stated', verdict(`Senior ${ML}`, 'London', 'Competitive')],
    ['stand-in', verdict('Computer Vision Engineer', 'London', '£80,000')],
    ['stand-in', verdict('Research Engineer', 'London', '£100,000')],
    ['stand-in', verdict('Data Scientist', 'London', '£500 per day', contract)],
    ['no-band', verdict('Machine Learning Intern', 'London', '£28,000')],
    ['no-band', verdict('Machine Learning Engineering Manager', 'London', '£130,000')],
    ['no-band', verdict('Head of Data Science', 'London', '£120,000')],
    ['no-role', verdict('Product Manager, AI', 'London', '£90,000')],
    ['wrong-kind', verdict('Software Engineer', 'London', '£600 per day', contract)],
    ['level-fallback', verdict(`Junior ${ML}`, 'Leeds', '£300 per day', contract)],
    ['part-time', verdict(ML, 'London', '£40,000', 'Permanent, 22.5 hours per week.')],
    ['part-time', verdict(ML, 'London', '£45,000', 'Part-time, 3 days a week (0.6 FTE). Permanent.')],
    ['part-time', verdict(ML, 'London', '£45,000', 'This is a part-time role.')],
    ['unclear-contract', verdict(ML, 'Leeds', '£45 per hour', 'Good.')],
    ['unclear-contract', verdict(ML, 'London', '£80,000 a year', '6 month contract.')],
    ['several-places', verdict(ML, 'London, Manchester or Edinburgh', '£70,000 - £90,000')],
    ['several-places', verdict(ML, 'London (1 day a month) or remote UK', '£75,000')],
    ['spans-the-band', verdict(ML, 'Leeds', '£40,000 - £100,000')],
    ['implausible', verdict(ML, 'Leeds', '£400 per year')],
    ['outside-uk', verdict(ML, 'Dublin, Ireland', '£90,000')],
    ['other-currency', verdict(ML, 'London', '€90,000')],
  ] as const)('%s, %#', (reason, found) => {
    expect(found).toMatchObject({ word: null, reason, differencePct: null });
  });

  test('pay for part of full time is judged where the advert gives the full-time figure', () => {
    const text = 'Part-time, 22.5 hours per week. Permanent.';
    expect(verdict(ML, 'London', '£42,000 (FTE £70,000)', text)).toMatchObject({ word: 'modest', differencePct: -18 });
  });

  test.each([
    ['£42,000 (0.6 FTE)', 'Permanent.'],
    ['£42,000 for 3 days a week', 'Permanent.'],
    ['£42,000', 'Permanent. This is a 3 day a week role.'],
    ['£42,000', 'Permanent. This post is 60% of full time.'],
  ])('pay for a share of full time is never judged as it stands: %s, %s', (salary, text) => {
    expect(verdict(ML, 'Leeds', salary, text)).toMatchObject({ word: null, reason: 'part-time' });
  });

  test.each([
    'Permanent. You manage a part-time contractor working 20 hours a week.',
    'Permanent. Training of 20 hours per week is included in month one.',
    'Permanent, hybrid: three days a week in the office.',
  ])('hours and days of others are not those of the job: %s', (text) => {
    expect(verdict(ML, 'Leeds', '£70,000', text)).toMatchObject({ word: 'typical' });
  });

  test.each([
    ['£300 per day', 'Permanent, full time employee.', 'good'],
    ['£250 per day', '12 month fixed-term contract, PAYE.', 'modest'],
  ])('an employee’s day rate is annualised and held against salaries: %s, %s', (salary, text, word) => {
    expect(verdict(ML, 'Leeds', salary, text)).toMatchObject({ word, says: { contractType: 'permanent' } });
  });

  test('the share of a contractor’s week gives no full-time day rate', () => {
    const text = '6 month contract, outside IR35, 0.6 FTE.';
    expect(verdict(ML, 'Leeds', '£1,500 per week', text)).toMatchObject({ word: null, reason: 'part-time' });
  });

  test('a range over nearly all of an open band has no word either', () => {
    expect(verdict(`Senior ${ML}`, 'Leeds', '£50,000 - £160,000')).toMatchObject({ reason: 'spans-the-band' });
  });

  test('a manager of a product’s users is no manager of people', () => {
    expect(verdict(`Lead ${ML}, Ads Manager`, 'Leeds', '£120,000')).toMatchObject({ word: 'typical' });
    expect(verdict('Data Science Manager', 'Leeds', '£80,000')).toMatchObject({ reason: 'no-band' });
  });

  test('several places that give the same word keep it', () => {
    expect(verdict(ML, 'Manchester or London', '£65,000')).toMatchObject({ word: 'modest' });
  });
});

import { describe, expect, it } from 'vitest';
import type { PagePosting } from '../../../../src/domain/model/page-posting';
import { readRoleAndPay } from '../../../../src/domain/reading/read-role-and-pay';
import { aPage } from '../a-page';

const contradictions = (given: Partial<PagePosting>) =>
  readRoleAndPay(aPage({ jobLocation: 'Leeds', ...given }))
    .contradictions.filter(({ field }) => field === 'baseSalary')
    .map(({ used, other }) => `${used.evidence.part} «${used.value}» / ${other.evidence.part} «${other.value}»`);

describe('contradictions between the pay of several parts', () => {
  it.each<[string, Partial<PagePosting>, string]>([
    [
      'field and text, by amount',
      { salary: '£55,000 - £80,000', description: 'Salary: £55,000 - £70,000.' },
      'description «£55,000 - £70,000» / salary «£55,000 - £80,000»',
    ],
    [
      'field and text, by unit',
      { salary: '£450 per day', description: 'The salary is £45,000 per annum.' },
      'description «£45,000 per annum» / salary «£450 per day»',
    ],
    [
      'field and text, by currency',
      { salary: '$90,000 per year', description: 'Salary: £90,000 per year.' },
      'description «£90,000 per year» / salary «$90,000 per year»',
    ],
    [
      'title and text',
      { title: 'Analyst up to £60k', description: 'Salary: £40,000 - £50,000.' },
      'description «£40,000 - £50,000» / title «up to £60k»',
    ],
    [
      'title and field',
      { title: 'Analyst - £600 per day', salary: '£500 per day' },
      'salary «£500 per day» / title «£600 per day»',
    ],
    [
      'schema.org and text',
      {
        structuredSalary: { currency: 'GBP', minValue: 30000, maxValue: 40000, unitText: 'YEAR' },
        description: 'Salary: £50,000 - £60,000 per annum.',
      },
      'description «£50,000 - £60,000 per annum» / structured «GBP 30000-40000 YEAR»',
    ],
  ])('%s', (_, given, wanted) => {
    expect(contradictions(given)).toEqual([wanted]);
  });

  it.each<[string, Partial<PagePosting>]>([
    ['the same amounts', { salary: '£55,000 - £70,000', description: 'Salary: £55k - £70k.' }],
    ['a rounded amount', { salary: '£51,600 per annum', description: 'Salary: circa £52k.' }],
    ['a one-sided amount', { salary: '£55,000 - £70,000', description: 'Salary: up to £70,000.' }],
    ['one amount of a range', { title: 'Analyst £60k', description: 'Salary: £55,000 - £70,000.' }],
    ['the pay for an hour and for a year', { salary: '£20 per hour', description: 'Salary: £39,000 per annum.' }],
    [
      'one of several amounts',
      { salary: '£500 per day', description: 'Salary £70,000 per annum, or rate £500 per day.' },
    ],
    [
      'full-time pay and the actual pay',
      { salary: '£24,600', description: 'Salary: £41,000 FTE (actual salary £24,600).' },
    ],
    ['money that is not pay', { salary: '£60,000', description: 'A £5,000 bonus, OTE £95,000, £12m raised.' }],
    [
      'the pay of another posting',
      { salary: '£60,000', description: 'Join us.\nSimilar jobs\nAnalyst, salary £30,000 a year' },
    ],
    ['no other pay', { salary: '£60,000' }],
  ])('finds no contradiction: %s', (_, given) => {
    expect(contradictions(given)).toEqual([]);
  });

  it('quotes both statements at their places in the text', () => {
    const page = aPage({ title: 'Analyst, £30k', description: 'Our salary: £45,000 - £50,000.' });
    for (const { used, other } of readRoleAndPay(page).contradictions) {
      for (const { value, evidence } of [used, other]) {
        const text = evidence.part === 'title' ? page.title : page.description;
        expect(text?.slice(evidence.index, evidence.index + evidence.text.length)).toBe(value);
      }
    }
    expect(readRoleAndPay(page).contradictions).toHaveLength(1);
  });
});

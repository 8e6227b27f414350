import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/domain/annotate';
import { BLANK_PAGE, type PagePosting } from '../../../../src/domain/model/page-posting';
import { EMPTY_PROFILE } from '../../../../src/domain/model/profile';
import { anAmount } from '../../an-amount';

const profile = { ...EMPTY_PROFILE, salaryWanted: 90_000, dayRateWanted: 600 };
const bands = (page: Partial<PagePosting>) =>
  annotate(
    { ...BLANK_PAGE, title: 'Machine Learning Engineer', jobLocation: 'London', ...page },
    { profile, asOf: '2026-11-21', daysAYear: 200 },
  ).comparison.secondBands;

describe('second bands', () => {
  test('are the other place and the other kind of contract', () => {
    expect(bands({ salary: '£80,000 a year' }).map(({ name }) => name)).toEqual(['uk', 'day-rate']);
    expect(bands({ salary: '£80,000 a year', jobLocation: 'Leeds' }).map(({ name }) => name)).toEqual([
      'london',
      'day-rate',
    ]);
  });

  test('show a salary as a day rate, with the sum, and the wish in that unit', () => {
    const [, perDay] = bands({ salary: '£80,000 a year' });
    expect(perDay).toMatchObject({
      amounts: { ...anAmount(400, 400), unitText: 'DAY' },
      conversion: { from: 'YEAR', to: 'DAY', steps: [{ count: 200, unit: 'days-a-year' }] },
      wanted: 600,
    });
    expect(perDay?.choice.band.contractType).toBe('contract');
    expect(perDay?.position?.word).toBeTypeOf('string');
  });

  test('show a day rate as a salary', () => {
    const found = bands({ description: 'Contract, outside IR35, £600 per day.' }).find(
      ({ name }) => name === 'permanent',
    );
    expect(found).toMatchObject({ amounts: { value: 120_000, unitText: 'YEAR' }, wanted: 90_000 });
  });

  test('have no amounts where no pay is stated, and are absent where nothing is compared', () => {
    expect(bands({}).map(({ amounts, position }) => amounts ?? position)).toEqual([null, null]);
    expect(bands({ jobLocation: 'Berlin, Germany' })).toEqual([]);
    expect(bands({ title: 'Warehouse operative' })).toEqual([]);
  });

  test('never repeat the first band', () => {
    for (const title of ['Senior Machine Learning Engineer', 'Lead Data Scientist', 'Junior MLOps Engineer']) {
      for (const jobLocation of ['London', 'Leeds']) {
        const { pay, secondBands } = annotate(
          { ...BLANK_PAGE, title, jobLocation },
          { profile, asOf: '2026-11-21' },
        ).comparison;
        const first = pay.kind === 'not-compared' ? null : pay.choice.band.id;
        const ids = secondBands.map(({ choice }) => choice.band.id);
        expect(new Set([first, ...ids]).size).toBe(ids.length + 1);
      }
    }
  });
});

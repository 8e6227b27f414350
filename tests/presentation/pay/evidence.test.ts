import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../../src/domain/comparison/result/amounts';
import { bandReason, otherSources } from '../../../src/presentation/pay/band-reason';
import { chartWords } from '../../../src/presentation/pay/chart-words';
import { conversionSum } from '../../../src/presentation/pay/conversion-sum';
import { wishWords } from '../../../src/presentation/pay/pay-notes';
import { factSources } from '../../../src/presentation/posting/fact-lines';
import { formatDay, formatMonth, sourceLine } from '../../../src/presentation/source-line';
import { anAmount } from '../../domain/an-amount';
import { POSTING } from '../../gallery/states/annotated';
import { BAND, choice, OLD_SOURCE, SOURCE } from '../../gallery/states/market';

describe('conversionSum', () => {
  const days = { count: 220, unit: 'days-a-year' } as const;
  const months = { count: 12, unit: 'months-a-year' } as const;
  const sum = (from: readonly [number, number], to: readonly [number, number], conversion: Conversion) => {
    return conversionSum(anAmount(...from), anAmount(...to), conversion);
  };

  it('writes out the sum', () => {
    expect(sum([600, 600], [132000, 132000], { from: 'DAY', to: 'YEAR', factor: 220, steps: [days] })).toBe(
      '£600 × 220 days a year = £132,000 a year',
    );
    const week = [
      { count: 37.5, unit: 'hours-a-week' },
      { count: 52, unit: 'weeks-a-year' },
    ] as const;
    expect(sum([30, 35.5], [58500, 69225], { from: 'HOUR', to: 'YEAR', factor: 1950, steps: week })).toBe(
      '£30–£35.50 × 37.5 hours a week × 52 weeks a year = £58,500–£69,225 a year',
    );
  });

  it('divides by days when it converts into a day’s pay', () => {
    expect(sum([11000, 11000], [600, 600], { from: 'MONTH', to: 'DAY', factor: 12 / 220, steps: [months, days] })).toBe(
      '£11,000 × 12 months a year ÷ 220 days a year = £600 a day',
    );
  });
});

describe('dates of sources', () => {
  it.each([
    ['2026-06', 'June 2026'],
    ['2026', '2026'],
    ['2026-13', '2026-13'],
  ])('writes %s as %s', (asOf, said) => expect(formatMonth(asOf)).toBe(said));

  it('are given in parts and as one line', () => {
    expect(formatDay('2026-11-02')).toBe('2 November 2026');
    expect(sourceLine(OLD_SOURCE, '2024', '2026-11-21').line).toBe(
      'Quayside Index, Technology salaries (2024, older than 12 months)',
    );
    expect(sourceLine(SOURCE, '2026-06', '2026-11-21').line).toBe(
      'Thornfield Pay Review, Machine learning pay in the UK (June 2026); Publisher’s estimate; no sample size stated.',
    );
  });
});

describe('bandReason', () => {
  it('says only what the band is where there was no fallback', () => {
    expect(bandReason(choice(BAND))).toEqual(['Machine learning engineers, London, all levels, permanent.']);
  });

  it('names each fallback and assumption, and calls a derived band an estimate', () => {
    const reasons = bandReason(
      choice(
        { ...BAND, basis: 'derived', derivation: 'UK figures × 1.20, to the nearest £1,000', openEnded: true },
        {
          fallbacks: [
            { kind: 'role', asked: 'head-of-machine-learning', shown: 'machine-learning-engineer' },
            { kind: 'region', asked: 'london', shown: 'uk' },
            { kind: 'seniority', asked: 'intern', shown: 'all' },
            { kind: 'seniority', asked: 'head', shown: 'lead' },
          ],
          assumptions: ['region-uk', 'seniority-mid', 'permanent'],
        },
      ),
    );
    expect(reasons.slice(1)).toEqual([
      'Our estimate, not a published band: UK figures × 1.20, to the nearest £1,000.',
      'The publisher leaves the top open (“+”).',
      'No band is known for heads of machine learning; machine learning engineers are the nearest.',
      'No London band fits this; the UK band is shown.',
      'No intern band is known; the band over all levels is shown.',
      'No head-level band is known; the lead band is shown.',
      'No place is stated; the UK is assumed.',
      'No level is stated; mid-level is assumed.',
      'No contract type is stated; permanent is assumed.',
    ]);
  });

  it.each([
    [76000, 'Quayside Index (2024, older than 12 months): £62k–£118k; 11% lower.'],
    [87000, 'Quayside Index (2024, older than 12 months): £62k–£118k; it agrees.'],
    [null, 'Quayside Index (2024, older than 12 months): £62k–£118k; 6% higher.'],
  ])('compares it with another source whose median is %s', (median, said) => {
    const other = { ...BAND, source: OLD_SOURCE, asOf: '2024', median };
    expect(otherSources(choice(BAND, { others: [other] }), '2026-11-21')).toEqual([said]);
  });
});

it('describes the chart in words', () => {
  expect(chartWords(BAND, anAmount(null, 90000), 95000)).toBe(
    'Band £62,000–£118,000 a year, median £85,000. This posting: up to £90,000. You want £95,000.',
  );
  expect(chartWords({ ...BAND, low: null, high: null }, null, null)).toBe(
    'Median £85,000. This posting states no pay.',
  );
});

it('quotes the words behind each fact that has some', () => {
  const facts = factSources(POSTING);
  expect(facts.map(({ label }) => label)).toEqual(['Pay', 'Role', 'Level', 'Place', 'Contract', 'Work']);
  expect(facts[0]).toMatchObject({ quote: '£85,000 to £95,000', where: 'in the text' });
  expect(facts[2]).toEqual({ label: 'Level', value: 'mid-level', quote: null, where: null });
});

describe('wishWords', () => {
  const wish = { wanted: 90000, unitText: 'YEAR', outOfReach: null } as const;
  it.each([
    [5000, 5000, '£5,000 over the £90,000 a year you want.'],
    [-5000, -5000, '£5,000 under the £90,000 a year you want.'],
    [0, 0, 'Matches the £90,000 a year you want.'],
    [-3000, 2000, 'From £3,000 under to £2,000 over the £90,000 a year you want.'],
    [1000, 9000, 'At least £1,000 over the £90,000 a year you want.'],
    [-9000, -1000, 'At least £1,000 under the £90,000 a year you want.'],
    [-5000, null, 'Starts £5,000 under the £90,000 a year you want; no top is named.'],
    [5000, null, 'Starts £5,000 over the £90,000 a year you want.'],
    [null, 5000, 'At most £5,000 over the £90,000 a year you want.'],
    [null, -5000, 'At least £5,000 under the £90,000 a year you want.'],
    [-9000, 0, 'Its top is the £90,000 a year you want.'],
    [0, 9000, 'Its low end is the £90,000 a year you want.'],
    [null, 0, 'Its top is the £90,000 a year you want.'],
    [0, null, 'Its low end is the £90,000 a year you want.'],
    [null, null, null],
  ])('for ends %s and %s over it says %s', (lowOver, highOver, said) => {
    expect(wishWords({ ...wish, lowOver, highOver })).toBe(said);
  });
});

import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { CountedRate } from '../../src/domain/market/counted-rate';
import { MARKET } from '../../src/domain/market/market-data';
import { countedRateWords } from '../../src/presentation/pay/counted-rate-words';
import type { countedRateSchema } from './counted-schemas';
import { bands, countedRates, sources } from './data-records';

describe('the counted day rates', () => {
  test('have exactly the fields of their type', () => {
    expectTypeOf<CountedRate>().toExtend<z.infer<typeof countedRateSchema>>();
  });

  test('are one, because the publisher’s licence would bind this project by more', () => {
    expect(countedRates.map(({ median, publishedMedian, lowerPct }) => [median, publishedMedian, lowerPct])).toEqual([
      [570, 650, 12],
    ]);
    expect(countedRates[0]?.licence).toContain('CC BY-NC-SA 4.0');
  });

  test.each(countedRates)('$id: the comparison is right, and with the median that leads', (rate) => {
    expect(rate.lowerPct).toBe(Math.round((1 - rate.median / rate.publishedMedian) * 100));
    expect(rate.published).toContain(`£${rate.median}`);
    const [leads] = bands
      .filter((band) => band.role === rate.role && band.region === rate.region && band.unitText === rate.unitText)
      .toSorted((one, other) => one.rank - other.rank);
    expect(leads?.median).toBe(rate.publishedMedian);
  });

  test.each(countedRates)('$id: its source is bundled', (rate) => {
    const source = sources.find((each) => each.id === rate.source);
    expect(source?.publisher).toBe('IT Jobs Watch');
    expect(MARKET.sources).toContainEqual(source);
  });

  test.each(countedRates)('$id: is told with its date, and with its age once it is old', (rate) => {
    expect(countedRateWords(rate, 'IT Jobs Watch', '2026-12-01')).toBe(
      'Counted adverts lie lower: IT Jobs Watch puts the UK median for machine learning contracts at £570 a day (January 2026), about 12% under the £650 published for ML engineers.',
    );
    expect(countedRateWords(rate, 'IT Jobs Watch', '2027-02-01')).toContain('(January 2026, older than 12 months)');
  });
});

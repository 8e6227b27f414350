import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, type Side, short } from './an-ask';

const LONDON: [Side, Side, Side] = [60_000, 85_000, 130_000];

describe('the range to open with, and the floor', () => {
  test.each([
    [
      'with no pay stated, it runs from the band’s median to its high end',
      LONDON,
      null,
      null,
      [85_000, 'band-median', 130_000, 'band-high', 60_000, ''],
    ],
    [
      'with a stated range above the median, it runs from that range’s middle to its top',
      LONDON,
      [90_000, 110_000],
      null,
      [100_000, 'stated-middle', 110_000, 'stated-top', 90_000, ''],
    ],
    [
      'with a stated range below the median, it never exceeds that range’s top',
      LONDON,
      [65_000, 75_000],
      null,
      [70_000, 'stated-middle', 75_000, 'stated-top', 65_000, ''],
    ],
    [
      'with the median in the upper half of the stated range, it opens at the median',
      LONDON,
      [70_000, 95_000],
      null,
      [85_000, 'band-median', 95_000, 'stated-top', 70_000, ''],
    ],
    [
      'with "up to" pay, it opens at the median below that',
      LONDON,
      [null, 90_000],
      null,
      [85_000, 'band-median', 90_000, 'stated-top', 60_000, ''],
    ],
    [
      'with "from" pay, it goes up to the band’s high end',
      LONDON,
      [70_000, null],
      null,
      [85_000, 'band-median', 130_000, 'band-high', 70_000, ''],
    ],
    [
      'with "from" pay above the band, it is that amount alone',
      LONDON,
      [140_000, null],
      null,
      [140_000, 'stated-low', 140_000, 'stated-low', 140_000, ''],
    ],
    [
      'with a single stated amount, it is that amount alone',
      LONDON,
      [80_000, 80_000],
      null,
      [80_000, 'stated', 80_000, 'stated', 80_000, ''],
    ],
    [
      'with all stated pay below the band, the band’s low end is not the floor',
      LONDON,
      [40_000, 45_000],
      null,
      [42_500, 'stated-middle', 45_000, 'stated-top', 40_000, 'posting-below-band'],
    ],
    [
      'a wish within the stated range is the floor, and the opening where it is higher',
      LONDON,
      [80_000, 100_000],
      95_000,
      [95_000, 'wish', 100_000, 'stated-top', 95_000, ''],
    ],
    [
      'a wish above the top never moves it, and there is no floor to name',
      LONDON,
      [80_000, 90_000],
      95_000,
      [85_000, 'stated-middle', 90_000, 'stated-top', null, 'wish-above-posting'],
    ],
    [
      'a wish below the band is not the floor',
      LONDON,
      null,
      50_000,
      [85_000, 'band-median', 130_000, 'band-high', 60_000, 'wish-below-band'],
    ],
    [
      'a wish above the band never raises the range above what is published',
      LONDON,
      null,
      140_000,
      [85_000, 'band-median', 130_000, 'band-high', null, 'wish-above-band'],
    ],
    [
      'with only a median known, it is the median alone',
      [null, 75_000, null],
      null,
      null,
      [75_000, 'band-median', 75_000, 'band-median', null, ''],
    ],
    [
      'without a median, it opens at the band’s middle',
      [90_000, null, 160_000],
      null,
      null,
      [125_000, 'band-middle', 160_000, 'band-high', 90_000, ''],
    ],
  ] as const)('%s', (_, band, stated, wanted, expected) => {
    expect(short(ask([...band], stated && [...stated], wanted))).toEqual(expected);
  });

  test('an open band has no middle to open at, and its published top is never exceeded', () => {
    const open = ask([90_000, null, 160_000], null, null, true);
    expect(short(open)).toEqual([90_000, 'band-low', 160_000, 'band-high', 90_000, '']);
  });

  test('floor ≤ low ≤ high, and every amount is the highest of its terms', () => {
    const side = fc.option(fc.integer({ min: 20_000, max: 200_000 }));
    const triple = fc
      .array(fc.integer({ min: 20_000, max: 200_000 }), { minLength: 3, maxLength: 3 })
      .map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        triple,
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        side,
        side,
        side,
        ([low = 0, median = 0, high = 0], has, a, b, wish) => {
          const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b];
          const range = ask(
            [has[0] ? low : null, has[1] ? median : null, has[2] ? high : null],
            min === null && max === null ? null : [min, max],
            wish,
          );
          if (!range) return;
          expect(range.open.low.pounds).toBeLessThanOrEqual(range.open.high.pounds);
          expect(range.floor?.pounds ?? 0).toBeLessThanOrEqual(range.open.low.pounds);
          for (const { pounds, from, others } of [range.open.low, range.open.high]) {
            expect(pounds).toBe(from.pounds);
            expect(others.every((other) => other.pounds <= pounds)).toBe(true);
          }
        },
      ),
    );
  });
});

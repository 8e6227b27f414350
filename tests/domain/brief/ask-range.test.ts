import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, CLAIM, type Side, short } from './an-ask';

const LONDON: [Side, Side, Side] = [60_000, 85_000, 130_000];

describe('the range to open with, and the floor', () => {
  test.each([
    [
      'nothing stated: from the median to the band’s top',
      LONDON,
      null,
      null,
      [85_000, 'band-median', 130_000, 'band-high', 60_000, ''],
    ],
    [
      'a range over the median: from its middle to its top',
      LONDON,
      [90_000, 110_000],
      null,
      [100_000, 'stated-middle', 110_000, 'stated-top', 90_000, ''],
    ],
    [
      'a range under the median: never above its own top',
      LONDON,
      [65_000, 75_000],
      null,
      [70_000, 'stated-middle', 75_000, 'stated-top', 65_000, ''],
    ],
    [
      'the median inside the upper half: from it',
      LONDON,
      [70_000, 95_000],
      null,
      [85_000, 'band-median', 95_000, 'stated-top', 70_000, ''],
    ],
    [
      'up to: the median below it',
      LONDON,
      [null, 90_000],
      null,
      [85_000, 'band-median', 90_000, 'stated-top', 60_000, ''],
    ],
    [
      'from: up to the band’s top',
      LONDON,
      [70_000, null],
      null,
      [85_000, 'band-median', 130_000, 'band-high', 70_000, ''],
    ],
    [
      'from more than the band’s top',
      LONDON,
      [140_000, null],
      null,
      [140_000, 'stated-low', 140_000, 'stated-low', 140_000, ''],
    ],
    ['one amount', LONDON, [80_000, 80_000], null, [80_000, 'stated-middle', 80_000, 'stated-top', 80_000, '']],
    [
      'all below the band: its low end is no floor',
      LONDON,
      [40_000, 45_000],
      null,
      [42_500, 'stated-middle', 45_000, 'stated-top', 40_000, 'posting-below-band'],
    ],
    [
      'a wish within: the floor, and where it opens if it is more',
      LONDON,
      [80_000, 100_000],
      95_000,
      [95_000, 'wish', 100_000, 'stated-top', 95_000, ''],
    ],
    [
      'a wish above the top moves it',
      LONDON,
      [80_000, 90_000],
      95_000,
      [95_000, 'wish', 95_000, 'wish', 95_000, 'wish-above-posting'],
    ],
    [
      'a wish below the band is no floor',
      LONDON,
      null,
      50_000,
      [85_000, 'band-median', 130_000, 'band-high', 60_000, 'wish-below-band'],
    ],
    ['a wish above the band', LONDON, null, 140_000, [140_000, 'wish', 140_000, 'wish', 140_000, 'wish-above-band']],
    ['a median alone', [null, 75_000, null], null, null, [75_000, 'band-median', 75_000, 'band-median', null, '']],
    [
      'no median: from the middle',
      [90_000, null, 160_000],
      null,
      null,
      [125_000, 'band-middle', 160_000, 'band-high', 90_000, ''],
    ],
  ] as const)('%s', (_, band, stated, wanted, expected) => {
    expect(short(ask([...band], stated && [...stated], wanted))).toEqual(expected);
  });

  test('a premium that may be claimed raises where it opens, from the median, within the top', () => {
    expect(short(ask(LONDON, null, null, CLAIM))).toEqual([103_700, 'premium', 130_000, 'band-high', 60_000, '']);
    expect(short(ask(LONDON, [80_000, 100_000], null, CLAIM))).toEqual([
      90_000,
      'stated-middle',
      100_000,
      'stated-top',
      80_000,
      '',
    ]);
    expect(short(ask([null, 75_000, null], null, null, CLAIM))).toEqual([
      91_500,
      'premium',
      91_500,
      'premium',
      null,
      '',
    ]);
  });

  test('floor ≤ low ≤ high, and every amount is one of the terms', () => {
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
            CLAIM,
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

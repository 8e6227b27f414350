import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOnBand } from '../../../../src/domain/comparison/bands/place-on-band';
import { anAmount } from '../../an-amount';

const london = { low: 60_000, median: 85_000, high: 130_000, openEnded: false };

describe('placeOnBand', () => {
  test.each([
    [
      'a range by its middle',
      anAmount(85_000, 95_000),
      { value: 90_000, bound: 'range', pounds: 5_000, percent: 6, word: 'good' },
    ],
    [
      'a single amount',
      anAmount(85_000, 85_000),
      { value: 85_000, bound: 'single', pounds: 0, percent: 0, word: 'typical' },
    ],
    [
      '"up to" by its ceiling',
      anAmount(null, 70_000),
      { value: 70_000, bound: 'ceiling', percent: -18, word: 'modest' },
    ],
    ['"from" by its floor', anAmount(100_000, null), { value: 100_000, bound: 'floor', percent: 18, word: 'good' }],
    ['below the band', anAmount(40_000, 50_000), { word: 'low' }],
    ['above the band', anAmount(140_000, 160_000), { word: 'high' }],
    ['5 % over the median is about the median', anAmount(89_250, 89_250), { word: 'typical' }],
    ['so is what is printed as 5 %', anAmount(89_500, 89_500), { percent: 5, word: 'typical' }],
    ['6 % is not', anAmount(89_700, 89_700), { percent: 6, word: 'good' }],
    ['a pound under the low end is printed as on it', anAmount(59_999, 59_999), { percent: -29, word: 'modest' }],
  ])('%s', (_, amounts, expected) => {
    expect(placeOnBand(amounts, london)).toMatchObject(expected);
  });

  test('places low and high pay from 0 at the band’s low end to 100 at its high end, and beyond', () => {
    expect(placeOnBand(anAmount(53_000, 95_000), london)).toMatchObject({ lowPlace: -10, highPlace: 50 });
    expect(placeOnBand(anAmount(null, 95_000), london)).toMatchObject({ lowPlace: null, highPlace: 50 });
  });

  test('compares with the middle of a band without a median, and says so', () => {
    const closed = { low: 90_000, median: null, high: 160_000, openEnded: false };
    expect(placeOnBand(anAmount(110_000, 110_000), closed)).toMatchObject({
      reference: 125_000,
      referenceKind: 'middle',
      percent: -12,
    });
  });

  const open = { low: 90_000, median: null, high: 160_000, openEnded: true };
  test.each([
    ['inside it', anAmount(110_000, 110_000), { percent: null, word: 'typical' }],
    ['above its printed top', anAmount(250_000, 250_000), { percent: null, word: 'typical' }],
    ['below it', anAmount(81_000, 81_000), { percent: -10, word: 'low' }],
    ['across its low end', anAmount(85_000, 95_000), { outside: 'below-low', word: 'typical' }],
    ['mostly below it', anAmount(70_000, 95_000), { outside: 'below-low', percent: null, word: 'modest' }],
    ['across all of it', anAmount(80_000, 170_000), { word: null }],
  ])('an open band has no middle, and more than its top is inside: %s', (_, amounts, expected) => {
    expect(placeOnBand(amounts, open)).toMatchObject(expected);
  });

  test.each([
    [
      'across the low end, mostly below',
      anAmount(45_000, 62_000),
      { outside: 'below-low', percent: null, word: 'modest' },
    ],
    [
      'across the low end, mostly above',
      anAmount(55_000, 80_000),
      { outside: 'below-low', percent: -21, word: 'modest' },
    ],
    [
      'across the top, mostly above',
      anAmount(120_000, 150_000),
      { outside: 'above-high', percent: null, word: 'good' },
    ],
    ['that only touches the low end', anAmount(50_000, 60_000), { outside: null, word: 'low' }],
    ['that only touches the top', anAmount(130_000, 150_000), { outside: null, word: 'high' }],
    ['across both ends', anAmount(50_000, 150_000), { word: null }],
    ['across nearly all of it', anAmount(62_000, 128_000), { word: null }],
    ['across half of it', anAmount(75_000, 110_000), { word: 'good' }],
  ])('a range %s', (_, amounts, expected) => {
    expect(placeOnBand(amounts, london)).toMatchObject(expected);
  });

  test('compares with the same middle outside a band without a median', () => {
    const range = { low: 90_000, median: null, high: 160_000, openEnded: false };
    const below = placeOnBand(anAmount(81_000, 81_000), range);
    expect(below).toMatchObject({ reference: 125_000, pounds: -44_000, percent: -35, word: 'low' });
    const above = placeOnBand(anAmount(176_000, 176_000), range);
    expect(above).toMatchObject({ reference: 125_000, percent: 41, word: 'high' });
  });

  const only = { low: null, median: 75_000, high: null, openEnded: false };
  test.each([
    [60_000, { percent: -20, word: 'modest', lowPlace: null }],
    [56_000, { percent: -25, word: 'modest' }],
    [55_000, { percent: -27, word: 'low' }],
    [95_000, { percent: 27, word: 'high' }],
  ])('a median alone has its ends 25 %% below and above: %d', (value, expected) => {
    expect(placeOnBand(anAmount(value, value), only)).toMatchObject(expected);
  });

  test('never gives more pay a worse word', () => {
    const order = ['low', 'modest', 'typical', 'good', 'high'];
    const amount = fc.integer({ min: 10_000, max: 300_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        for (const band of [london, open, only]) {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
            (v) => placeOnBand(anAmount(v, v), band)?.word ?? '',
          );
          expect(order.indexOf(less ?? '')).toBeLessThanOrEqual(order.indexOf(more ?? ''));
        }
      }),
    );
  });
});

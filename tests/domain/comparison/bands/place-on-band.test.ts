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
    ['a pound more is not', anAmount(89_251, 89_251), { word: 'good' }],
  ])('%s', (_, amounts, expected) => {
    expect(placeOnBand(amounts, london)).toMatchObject(expected);
  });

  test('places low and high pay from 0 at the band’s low end to 100 at its high end, and beyond', () => {
    expect(placeOnBand(anAmount(53_000, 95_000), london)).toMatchObject({ lowPlace: -10, highPlace: 50 });
    expect(placeOnBand(anAmount(null, 95_000), london)).toMatchObject({ lowPlace: null, highPlace: 50 });
  });

  test('compares with the middle of a band without a median, and says so', () => {
    expect(
      placeOnBand(anAmount(110_000, 110_000), { low: 90_000, median: null, high: 160_000, openEnded: true }),
    ).toMatchObject({
      reference: 125_000,
      referenceKind: 'middle',
      percent: -12,
    });
  });

  test('compares with the nearer end outside a band without a median', () => {
    const range = { low: 90_000, median: null, high: 160_000, openEnded: false };
    const below = placeOnBand(anAmount(81_000, 81_000), range);
    expect(below).toMatchObject({ reference: 90_000, referenceKind: 'low', pounds: -9_000, percent: -10, word: 'low' });
    const above = placeOnBand(anAmount(176_000, 176_000), range);
    expect(above).toMatchObject({ reference: 160_000, referenceKind: 'high', percent: 10, word: 'high' });
  });

  test('does not call pay above an open end high', () => {
    expect(
      placeOnBand(anAmount(170_000, 170_000), { low: 90_000, median: null, high: 160_000, openEnded: true })?.word,
    ).toBe('good');
  });

  test('compares with a median alone, without places', () => {
    const only = placeOnBand(anAmount(60_000, 60_000), { low: null, median: 75_000, high: null, openEnded: false });
    expect(only).toMatchObject({ percent: -20, word: 'modest', lowPlace: null });
  });

  test('never gives more pay a worse word', () => {
    const order = ['low', 'modest', 'typical', 'good', 'high'];
    const amount = fc.integer({ min: 10_000, max: 300_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const open = { low: 90_000, median: null, high: 160_000, openEnded: true };
        for (const band of [london, open]) {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
            (v) => placeOnBand(anAmount(v, v), band)?.word ?? '',
          );
          expect(order.indexOf(less ?? '')).toBeLessThanOrEqual(order.indexOf(more ?? ''));
        }
      }),
    );
  });
});

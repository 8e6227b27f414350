import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../../src/domain/reading/facts/place/country';

describe('a country in the data of a page', () => {
  it.each([
    ['GB', 'uk', 'GBP'],
    ['gbr', 'uk', 'GBP'],
    ['United Kingdom', 'uk', 'GBP'],
    ['Scotland', 'uk', 'GBP'],
    ['US', 'outside-uk', 'USD'],
    ['United States of America', 'outside-uk', 'USD'],
    ['IT', 'outside-uk', 'EUR'],
    [' CAN ', 'outside-uk', 'CAD'],
    ['CA', 'outside-uk', 'CAD'],
    ['IND', 'outside-uk', 'INR'],
    ['VN', 'outside-uk', null],
  ])('%s', (written, region, currency) => {
    expect(countryOf(written)).toEqual({ region, currency });
  });

  it.each(['Worldwide', 'EMEA', 'Remote', 'XX', '', 'Little Snoring', 'Anywhere in Germany'])(
    'is not %j',
    (written) => {
      expect(countryOf(written)).toBeNull();
    },
  );
});

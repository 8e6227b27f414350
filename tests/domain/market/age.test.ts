import { describe, expect, it } from 'vitest';
import { ageInMonths, isOld, isOutdated } from '../../../src/domain/market/age';

describe('the age of a figure', () => {
  it.each([
    ['2026-04', '2026-11-30', 7],
    ['2025-11', '2026-11-30', 12],
    ['2026-11', '2026-11-01', 0],
  ])('counts the months from %s to %s', (asOf, today, months) => expect(ageInMonths(asOf, today)).toBe(months));

  it('takes a bare year as its middle, not its end', () => {
    expect(ageInMonths('2025', '2026-11-30')).toBe(17);
    expect(isOld('2026', '2027-06-30')).toBe(false);
    expect(isOld('2026', '2027-07-01')).toBe(true);
  });

  it('calls figures outdated after twenty-four months', () => {
    expect(isOutdated('2024-11', '2026-11-30')).toBe(false);
    expect(isOutdated('2024', '2026-11-30')).toBe(true);
  });
});

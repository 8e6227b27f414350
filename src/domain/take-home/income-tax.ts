import type { Percent, PoundsAYear } from '../model/units';
import { percentOf, toPenny } from './penny';
import type { IncomeTaxRule } from './tax-rules';

/** The part of the income that is taxed at one rate, in pounds. */
export interface TaxedBand {
  readonly name: string;
  readonly ratePct: Percent;
  readonly amount: PoundsAYear;
  readonly tax: PoundsAYear;
}

/** Income tax on a year's pay, in pounds. `bands` are the bands that the pay reaches; their taxes add up to `total`. */
export interface IncomeTax {
  readonly personalAllowance: PoundsAYear;
  readonly taxable: PoundsAYear;
  readonly bands: readonly TaxedBand[];
  readonly total: PoundsAYear;
}

/**
 * Works out the personal allowance at an income, in pounds. It is reduced by half of what exceeds £100,000
 * (`taperFrom`), and the rest is rounded up to whole pounds (Income Tax Act 2007, section 35(2) and (3),
 * https://www.legislation.gov.uk/ukpga/2007/3/section/35).
 */
export function personalAllowance(
  rule: Pick<IncomeTaxRule, 'personalAllowance' | 'taperFrom'>,
  adjustedNetIncome: PoundsAYear,
): PoundsAYear {
  const excess = Math.max(0, toPenny(adjustedNetIncome - rule.taperFrom));
  return Math.max(0, Math.ceil(toPenny(rule.personalAllowance - excess / 2)));
}

/**
 * Works out the income tax on a year's pay, assuming the standard allowance, no other income and no other reliefs.
 * `extendedBy` is a gross pension contribution for which relief above the basic rate is claimed. It is deducted from
 * the income that reduces the allowance, and it widens the basic band and those above it (Finance Act 2004, section
 * 192(4) and, for Scotland, (4A)). Scotland's starter band lies below the basic rate and stays as it is.
 */
export function incomeTax(pay: PoundsAYear, rule: Omit<IncomeTaxRule, 'source'>, extendedBy = 0): IncomeTax {
  const allowance = personalAllowance(rule, pay - extendedBy);
  const taxable = Math.max(0, toPenny(pay - allowance));
  const basicPct = basicRate(rule);
  let lowerLimit = 0;
  const bands = rule.bands.flatMap(({ name, ratePct, upTo }) => {
    const limit = upTo === null ? taxable : upTo + (ratePct >= basicPct ? extendedBy : 0);
    const amount = toPenny(Math.min(taxable, limit) - lowerLimit);
    lowerLimit = Math.max(lowerLimit, limit);
    return amount > 0 ? [{ name, ratePct, amount, tax: percentOf(amount, ratePct) }] : [];
  });
  return { personalAllowance: allowance, taxable, bands, total: toPenny(bands.reduce((sum, { tax }) => sum + tax, 0)) };
}

/** The basic rate in per cent. Pension schemes claim relief at source at this rate. It is 20 in all years so far. */
export function basicRate({ bands }: Pick<IncomeTaxRule, 'bands'>): Percent {
  return bands.find(({ name }) => name === 'basic')?.ratePct ?? 20;
}

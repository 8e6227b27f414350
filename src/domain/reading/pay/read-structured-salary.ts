import { amountOf } from '../../model/amount';
import type { StructuredSalary } from '../../model/page-posting';
import { UNIT_TEXTS, type UnitText } from '../../model/pay';
import type { MoneyContext } from './money';
import type { PayReading } from './pay-reading';
import { correctUnit } from './refiners/correct-unit';
import { isPlausible, unitByAmount } from './refiners/unit-by-amount';

/**
 * Reads schema.org `baseSalary`. Sites fill it in carelessly: 0 and 1 stand for "none", and a day rate is often given
 * as one for a YEAR. Where the amount cannot be meant in the stated unit, the result is the one sensible reading, and
 * `asStated` keeps the stated unit. Null where no amount is stated, or where no reading is sensible.
 */
export function readStructuredSalary(structured: StructuredSalary, context: MoneyContext): PayReading | null {
  const low = numberIn(structured.minValue);
  const high = numberIn(structured.maxValue);
  const value = high ?? low;
  const swapped = low !== null && high !== null && low > high;
  const amount = swapped ? amountOf(high, low) : amountOf(low, high);
  if (value === null || amount === null) return null;
  const code = structured.currency?.trim().toUpperCase() ?? '';
  const statedCode = /^[A-Z]{3}$/.test(code) ? code : null;
  const currency = statedCode ?? context.currency;
  const stated = unitOf(structured.unitText);
  const fits = stated !== null && isPlausible(value, stated, currency);
  // We do not guess thousands here, because 40 for a YEAR is as often a filler as a salary.
  const odd = { values: [low ?? value, value] as const, currency, contract: context.contract, permanent: false };
  const unitText = fits
    ? stated
    : stated
      ? (correctUnit({ ...odd, stated, isCertainlyPay: true })?.unitText ?? null)
      : unitByAmount(value, currency, context.contract);
  if (!unitText || (low !== null && !isPlausible(low, unitText, currency))) return null;
  const implied: ('currency' | 'unitText')[] = [];
  if (!statedCode) implied.push('currency');
  if (!fits) implied.push('unitText');
  const { minValue, maxValue, unitText: unitWords } = structured;
  const figures = minValue === maxValue ? [minValue] : [minValue, maxValue];
  return {
    currency,
    amount,
    unitText,
    text: [statedCode, figures.filter((figure) => figure !== null).join('-'), unitWords].filter(Boolean).join(' '),
    index: 0,
    statedIn: 'structured',
    implied,
    approximate: false,
    proRata: false,
    part: 'structured',
    asStated: stated && !fits ? { unitText: stated, times: 1 } : null,
  };
}

/** A number as sites write it: 70000, "70,000", "£70,000.00". Null for 0 and 1, which sites use as fillers. */
function numberIn(value: string | number | null): number | null {
  if (value === null) return null;
  const number = typeof value === 'number' ? value : Number.parseFloat(value.slice(0, 40).replace(/[^\d.]/g, ''));
  return Number.isFinite(number) && number > 1 ? number : null;
}

function unitOf(words: string | null): UnitText | null {
  const upper = words?.trim().toUpperCase().slice(0, 12) ?? '';
  const stem = upper === 'DAILY' ? 'DAY' : upper.replace(/(?:LY|S)$/, '');
  return UNIT_TEXTS.find((unit) => unit === stem) ?? (/^(?:ANNUAL|ANNUM|YR)/.test(upper) ? 'YEAR' : null);
}

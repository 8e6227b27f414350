import type { BaseSalary, UnitText } from '../job-posting';
import { UNIT_TEXTS } from '../job-posting';
import type { StructuredSalary } from '../page-posting';
import type { MoneyContext } from './money';
import { isPlausible, unitByAmount } from './refiners/unit-by-amount';

/**
 * schema.org `baseSalary`, read. Sites fill it carelessly: 0 and 1 stand for "none", a day rate is often said to be for a
 * YEAR. A unit that the amount cannot be for gives way to the implied one; null where no reading makes sense.
 */
export function readStructuredSalary(structured: StructuredSalary, context: MoneyContext): BaseSalary | null {
  const low = numberIn(structured.minValue);
  const high = numberIn(structured.maxValue);
  const value = high ?? low;
  if (value === null) return null;
  const code = structured.currency?.trim().toUpperCase() ?? '';
  const stated = /^[A-Z]{3}$/.test(code) ? code : null;
  const currency = stated ?? context.currency ?? 'GBP';
  const unit = unitOf(structured.unitText);
  const fits = unit !== null && isPlausible(value, unit, currency);
  const unitText = fits ? unit : unitByAmount(value, currency, context.contract);
  if (!unitText || (low !== null && !isPlausible(low, unitText, currency))) return null;
  const implied: ('currency' | 'unitText')[] = [];
  if (!stated) implied.push('currency');
  if (!fits) implied.push('unitText');
  const swapped = low !== null && high !== null && low > high;
  const { minValue, maxValue, unitText: unitWords } = structured;
  const amounts = minValue === maxValue ? [minValue] : [minValue, maxValue];
  return {
    currency,
    minValue: swapped ? high : low,
    maxValue: swapped ? low : high,
    unitText,
    text: [stated, amounts.filter((amount) => amount !== null).join('-'), unitWords].filter(Boolean).join(' '),
    index: 0,
    statedIn: 'structured',
    implied,
    approximate: false,
    proRata: false,
  };
}

/** Numbers as sites write them: 70000, "70,000", "£70,000.00". 0 and 1 say nothing. */
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

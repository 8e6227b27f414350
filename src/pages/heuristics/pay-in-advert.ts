import { labelOf } from './field-labels';

/** "Salary range: 124,000.00-165,300.00", also as an item of a list. */
const LABELLED = /^(?:- )?([^:]{2,40}?)\s?:\s{0,3}(\S.{0,120})$/;
/** A figure that can be pay: of thousands, or "65k". A pension plan is called "401k". */
const FIGURE = /\d[,.]\d{3}(?!\d)|(?<!\d)(?!401\s?\(?k)\d{2,3}\s?k\b|\d{5}/i;
const CURRENCY = /[£$€₹]|\b(?:GBP|USD|EUR|CHF|pounds?|dollars?|euros?)\b/i;
const MOST_LINES = 600;

/**
 * Reads the pay that stands beside a label in one line of the advert and has no currency. Pay with a currency is left to
 * whoever reads the text, because it is known for pay anywhere in it. Null where no line or more than one has such pay:
 * several may be each for another place, and the text says which.
 */
export function payInAdvert(description: string): string | null {
  const found = new Set<string>();
  for (const line of description.split('\n', MOST_LINES)) {
    const [, label = '', value = ''] = line.length > 180 ? [] : (LABELLED.exec(line) ?? []);
    if (!/\d/.test(value) || labelOf(label) !== 'salary') continue;
    if (CURRENCY.test(value)) return null;
    if (FIGURE.test(value)) found.add(value);
  }
  const [only = null] = found.size === 1 ? found : [];
  return only;
}

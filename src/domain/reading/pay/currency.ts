/**
 * Currency signs, and the ISO 4217 code that each states. A bare "$" is a US dollar unless the place says otherwise.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  ZŁ: 'PLN',
  POUND: 'GBP',
  STERLING: 'GBP',
  EURO: 'EUR',
  DOLLAR: 'USD',
};

/** The ISO codes that are read as codes. */
export const CODES = 'GBP|EUR|USD|CHF|SEK|DKK|NOK|PLN|CZK|HUF|RON|AED|SAR|SGD|INR|AUD|CAD|NZD|HKD|JPY|ILS|ZAR|BRL|MXN';

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);

/** The code that a sign, code or word states; null where it states none. */
export function currencyOf(words: string): string | null {
  const key = words.trim().toUpperCase();
  if (/^[A-Z]{3}\$?$/.test(key)) return key.slice(0, 3);
  return SIGNS[key] ?? SIGNS[key.replace(/S$/, '')] ?? null;
}

/** A bare "$" in Toronto is a Canadian dollar: the place's own dollar, where it has one. */
export function dollarOf(placeCurrency: string | null): string {
  return placeCurrency && DOLLARS.has(placeCurrency) ? placeCurrency : 'USD';
}

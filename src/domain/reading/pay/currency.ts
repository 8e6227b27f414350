import type { MoneyContext } from './money';

/**
 * Currency signs and words, with the ISO 4217 code of each. A bare "$" is a US dollar unless the place says otherwise.
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

/** The ISO 4217 codes that we read in texts, as the source of a pattern. */
export const CODES = 'GBP|EUR|USD|CHF|SEK|DKK|NOK|PLN|CZK|HUF|RON|AED|SAR|SGD|INR|AUD|CAD|NZD|HKD|JPY|ILS|ZAR|BRL|MXN';

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);

/** The ISO 4217 code for a sign, a code or a word; null where it states no currency. */
export function currencyOf(words: string): string | null {
  const key = words.trim().toUpperCase();
  if (/^[A-Z]{3}\$?$/.test(key)) return key.slice(0, 3);
  return SIGNS[key] ?? SIGNS[key.replace(/S$/, '')] ?? null;
}

const IN_LABEL = new RegExp(`\\((${CODES}|[£€])\\)\\s?:?\\s{0,2}$`, 'i');

/** The currency that a label right ahead of an amount states: "Salary range (USD): 124,000". Null where it has none. */
export function currencyOfLabel(lead: string): string | null {
  const [, words] = IN_LABEL.exec(lead) ?? [];
  return words === undefined ? null : currencyOf(words);
}

/** Whether a currency (ISO 4217) is written with "$". */
export const isDollar = (currency: string | null): boolean => currency !== null && DOLLARS.has(currency);

/** Words that only one country with dollars has for what is paid beside a salary. */
const BESIDE_PAY: readonly (readonly [RegExp, string])[] = [
  [/\bsuperannuation\b|\bplus super\b|\+ ?super\b/i, 'AUD'],
  [/\bkiwisaver\b/i, 'NZD'],
  [/\brrsp\b/i, 'CAD'],
  [/\b401\(?k\b/i, 'USD'],
];

/**
 * The currency of a bare "$": what the words behind it say ("$113k plus superannuation" is AUD), else the dollar of the
 * place ("$" in Toronto is CAD), which is null where there are several places. Without a place it is the US dollar.
 */
export function dollarOf({ dollar, currency }: MoneyContext, behind: string): string | null {
  const own = BESIDE_PAY.find(([words]) => words.test(behind));
  if (own) return own[1];
  return dollar === undefined ? (isDollar(currency) ? currency : 'USD') : dollar;
}

import { CODES, currencyOf } from './currency';
import { isNotAnAmount } from './not-an-amount';

/** A number in a text that may be money. */
export interface WrittenAmount {
  /** The index of its sign or its first digit. */
  readonly index: number;
  /** The index behind its last digit, multiplier or currency code. */
  readonly end: number;
  /** The number as written, without its multiplier. */
  readonly value: number;
  /** 1, 1000 ("k"), 1e5 ("lakh"), 1e6 ("m") or 1e9 ("bn"). */
  readonly scale: number;
  /** ISO 4217, where a sign, code or word beside the number states it. */
  readonly currency: string | null;
  /** Whether the currency stands ahead of the number. */
  readonly signed: boolean;
  /** Whether the currency is a bare "$", which several currencies share. */
  readonly bareDollar: boolean;
}

// "3.930,00"  "120'000": as much of Europe writes them
// "70,000"  "38,890.50"  "70 000"  "3,88,847"  "45,0000"  "45\,000": Indian grouping, a digit too many and escapes too.
const NUMBER =
  /\d{1,3}(?:\.\d{3}){1,2},\d{2}(?!\d)|\d{1,3}(?:'\d{3}){1,2}(?!\d)|\d{1,2}(?:,\d{2}){1,2},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?|\d{2,3},\d{4,5}(?!\d)|\d{1,3}(?:(?:\\?[,.]|[’\u00a0\u202f ]|,\s)\d{3}){1,8}(?!\d)(?:\\?\.\d{1,2}(?!\d))?|\d{1,15}(?:\\?\.\d{1,4}(?!\d))?/g;
// "60k"  "£45 K"  "£1.2m"  "12 LPA"  "60kpa"  "£55kpa"  "70kp.a."
const SCALE =
  /\s?(?:(k(?=\s?p\.?a\b)|(?:kk?|thousand|grand)(?![a-z]))|(?:(mn|mm|m|million|mil)|(bn|b|billion|tn?|trillion)|(lpa|lakhs?|lacs?))(?![a-z]))/iy;
// "70,000 GBP"  "65000 pounds"  "60k€"
const CODE_AFTER = new RegExp(
  `\\s?(?:(${CODES}|pounds?|sterling|euros?|dollars?|zł)(?![a-z])|([€£](?!\\s?\\d)))`,
  'iy',
);
// "200K annually USD"  "$90,000 per year CAD": the code behind the unit.
const CODE_BEHIND_UNIT = new RegExp(
  `\\s?(?:(?:per |an? |/ ?)?(?:annum|annually|year|yearly|month|monthly|week|day|hour)),?\\s(?:in )?(${CODES})(?![a-z])`,
  'iy',
);
// "£"  "US$"  "AUD$"  "GBP "  "(£) "  "‚¬": the last is a euro sign that was decoded wrongly.
const SIGN_BEFORE = new RegExp(
  `(?:(?:^|[^a-z])((?:USD?|CAD?|AUD?|NZD?|HKD?|SGD|[CASR])?\\$|${CODES})|([£€¥₹₪]|‚¬|&pound;|&#163;|&euro;))\\)?[\\s\\\\*]{0,3}$`,
  'i',
);
const SCALES = [1e3, 1e6, 1e9, 1e5];

/** A text with more numbers is no posting: even 5 MB of adverts have fewer. We do not look at the rest of it. */
const MOST = 40_000;

/**
 * Every number of a text that stands on its own, in order, with the currency beside it. "G72", "401k" and "3D" do not
 * stand on their own.
 */
export function findAmounts(text: string): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  NUMBER.lastIndex = 0;
  for (let found = NUMBER.exec(text); found && amounts.length < MOST; found = NUMBER.exec(text)) {
    const amount = amountAt(text, found.index, found[0]);
    if (amount) amounts.push(amount);
  }
  return amounts;
}

function codeBehindUnit(text: string, end: number): string | null {
  if (!isLetter(text, end) && !isLetter(text, end + 1) && !text.slice(end, end + 2).includes('/')) return null;
  CODE_BEHIND_UNIT.lastIndex = end;
  return CODE_BEHIND_UNIT.exec(text)?.[1]?.toUpperCase() ?? null;
}

function amountAt(text: string, start: number, digits: string): WrittenAmount | null {
  const end = start + digits.length;
  const sign = signBefore(text, start);
  if (!sign && start > 0 && (isLetter(text, start - 1) || /[\d.#]/.test(text.charAt(start - 1)))) return null;
  if (text[end] === '%' || (!sign && isNotAnAmount(text, start, end))) return null;
  const scaled = scaleAt(text, end);
  // In "$120k CAD" the code says which dollar it is.
  const mayFollow = !sign || sign.words === '$';
  const code = mayFollow ? codeAfter(text, scaled.end) : null;
  const behind = mayFollow && !code ? codeBehindUnit(text, scaled.end) : null;
  if (!sign && /^40[13]$/.test(digits) && scaled.scale === 1000) return null;
  return {
    index: sign ? sign.index : start,
    end: code ? code.end : scaled.end,
    value: numberOf(digits),
    // "£70,000k" means £70,000.
    scale: scaled.scale === 1_000 && numberOf(digits) >= 1_000 ? 1 : scaled.scale,
    // Lakhs are rupees.
    currency: code?.currency ?? behind ?? sign?.currency ?? (scaled.scale === 1e5 ? 'INR' : null),
    signed: sign !== null,
    bareDollar: sign?.words === '$' && !code && !behind,
  };
}

/**
 * "45,753.50" → 45753.5, "38.890" → 38890, "29.191.50" → 29191.5. Three digits behind a point or comma are thousands;
 * one or two digits more ("45,0000") are a typing error and are dropped.
 */
function numberOf(digits: string): number {
  const whole = digits.includes('.') ? Number.NaN : Number(digits);
  if (!Number.isNaN(whole)) return whole;
  if (/^\d{1,3}(?:\.\d{3})+,\d{2}$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  const plainDigits = digits.replaceAll('\\', '').replace(/[’']/g, ',');
  const slip = /^(\d{2,3}),(\d{3})\d{1,2}$/.exec(plainDigits);
  if (slip) return Number(`${slip[1]}${slip[2]}`);
  return Number(plainDigits.replace(/[,.\s]{1,2}(?=\d{3})|,/g, ''));
}

function signBefore(text: string, start: number): { index: number; words: string; currency: string } | null {
  if (!mayEndSign(text, start)) return null;
  const slice = text.slice(Math.max(0, start - 12), start);
  const match = SIGN_BEFORE.exec(slice);
  const words = match?.[1] ?? match?.[2];
  if (!match || !words) return null;
  const currency = currencyOf(words.replace(/&pound;|&#163;/i, '£').replace(/&euro;|‚¬/i, '€'));
  if (!currency) return null;
  const inMatch = match[0].indexOf(words);
  return { index: start - slice.length + match.index + inMatch, words, currency };
}

/** Whether there is an ASCII letter at an index; false past the end of the text. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/**
 * A quick check, since most numbers have no sign: whether a sign, the ";" of an HTML entity or the letters of a code
 * stand ahead of a number. Spaces, asterisks, backslashes and one bracket may stand between.
 */
function mayEndSign(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at <= 3 && isNoise(text.charAt(at))) at -= 1;
  if (text.charAt(at) === ')') at -= 1;
  return SIGN_ENDS.has(text.charAt(at)) || IS_CODE.has(text.slice(Math.max(0, at - 2), at + 1).toUpperCase());
}
const isNoise = (character: string) =>
  character === ' ' || (character < '0' && /[\s\\*]/.test(character)) || (character > '\u007f' && /\s/.test(character));
const SIGN_ENDS = new Set('£€$¥₹₪¬;');
const IS_CODE = new Set(CODES.split('|'));

function scaleAt(text: string, end: number): { end: number; scale: number } {
  if (!isLetter(text, end) && !isLetter(text, end + 1)) return { end, scale: 1 };
  SCALE.lastIndex = end;
  const match = SCALE.exec(text);
  if (!match) return { end, scale: 1 };
  return { end: SCALE.lastIndex, scale: SCALES[match.slice(1).findIndex(Boolean)] ?? 1 };
}

function codeAfter(text: string, end: number): { end: number; currency: string } | null {
  const isSign = SIGN_ENDS.has(text.charAt(end)) || SIGN_ENDS.has(text.charAt(end + 1));
  if (!isSign && !isLetter(text, end) && !isLetter(text, end + 1)) return null;
  CODE_AFTER.lastIndex = end;
  const match = CODE_AFTER.exec(text);
  const currency = match && currencyOf(match[1] ?? match[2] ?? '');
  return currency ? { end: CODE_AFTER.lastIndex, currency } : null;
}

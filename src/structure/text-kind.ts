import { headingKind } from '../pages/text/advert-text';
import { isPlaceLine } from '../pages/text/place-line';
import { isKnownLabel } from './known-words';

/** What a text of a page is, without its words. The report names it, and a fixture puts another of the same in its place. */
export type TextKind =
  /** A label or heading that pages of postings share. It is the only text that may be kept. */
  | { readonly kind: 'label' }
  | { readonly kind: 'email' | 'phone' | 'address' | 'date' | 'age' | 'place' }
  | { readonly kind: 'pay'; readonly currency: string; readonly isRange: boolean; readonly unit: string | null }
  | { readonly kind: 'number'; readonly digits: number }
  /** A heading over a part of an advert, or over what follows it, with words of its own. */
  | { readonly kind: 'part' | 'end' }
  /** A short text that names what people are hired as. */
  | { readonly kind: 'role' }
  /** A short text of words that all begin with a capital. */
  | { readonly kind: 'name' }
  | { readonly kind: 'words' }
  | { readonly kind: 'paragraph' };

/** No address on a line is longer. Characters. */
const LONGEST_LINE = 200;
const FEW_WORDS = 8;

const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,100}\.[a-z]{2,24}/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S{1,2000}$/i;
const PHONE = /^(?:(?:tel|phone|mobile|call)\.?:?\s{0,3})?\+?\(?\d[\d\s().-]{7,20}$/i;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `^\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:.+Z-]{0,20})?$|^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}$|^(?:\\w{3,9},? )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}$|^(?:\\w{3,9},? )?${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}$`,
  'i',
);
const AGE =
  /^(?:re)?(?:posted|updated|active)?\s?(?:\d{1,3}\+?|an?|just|today|yesterday)\s?(?:(?:second|minute|hour|day|week|month|year)s? ago|posted|now|[mhdw] ?(?:ago)?)?$/i;
const AMOUNT =
  /(?:[£$€₹]|\b(?:gbp|usd|eur|chf|pln|inr)\s?)\s?\d|\d[\d,.]{0,12}\s?(?:k\b|[£$€₹]|(?:gbp|usd|eur|chf|pln|inr)\b)/i;
const CURRENCY = /[£$€₹]|\b(?:gbp|usd|eur|chf|pln|inr)\b/i;
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['daily', /(?:per|a|\/)\s?day|daily|p\.?\/?d\b/i],
  ['hourly', /(?:per|an|\/)\s?(?:hour|hr)|hourly|p\.?\/?h\b/i],
  ['monthly', /(?:per|a|\/)\s?month|monthly|p\.?c\.?m/i],
  ['weekly', /(?:per|a|\/)\s?week|weekly/i],
  ['yearly', /(?:per|a|\/)\s?(?:annum|year|yr)|yearly|annual|p\.?\s?a\b/i],
];
const ROLE =
  /\b(?:engineer|scientist|developer|analyst|manager|researcher|architect|consultant|lead|head of|director|officer|lecturer|professor|fellow|associate|assistant|technician|designer|administrator|specialist|programmer|intern|internship|apprentice|graduate|coordinator|principal|advis[eo]r)s?\b/i;

/** The number of words in a text. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

/** Whether a text names what people are hired as. */
export const namesRole = (text: string): boolean => ROLE.test(text);

/** Whether a text says an amount of money. */
export const hasPay = (text: string): boolean => AMOUNT.test(text);

/** Whether a text holds an e-mail address. */
export const hasEmail = (text: string): boolean => EMAIL.test(text);

/** The kind of a text. White space at its ends does not count. */
export function textKind(written: string): TextKind {
  const text = written.trim().replace(/\s+/g, ' ');
  if (isKnownLabel(text)) return { kind: 'label' };
  if (text.length <= LONGEST_LINE) {
    const short = shortKind(text);
    if (short) return short;
  }
  return { kind: wordCount(text) <= 2 * FEW_WORDS ? 'words' : 'paragraph' };
}

function shortKind(text: string): TextKind | null {
  if (ADDRESS.test(text)) return { kind: 'address' };
  if (DATE.test(text)) return { kind: 'date' };
  if (AGE.test(text)) return { kind: 'age' };
  if (/^[\d.,\s]{1,30}$/.test(text)) return { kind: 'number', digits: text.replace(/\D/g, '').length };
  if (PHONE.test(text)) return { kind: 'phone' };
  if (wordCount(text) > 2 * FEW_WORDS) return null;
  if (hasEmail(text)) return { kind: 'email' };
  if (AMOUNT.test(text)) return payKind(text);
  if (isPlaceLine(text)) return { kind: 'place' };
  const heading = headingKind(text);
  if (heading) return { kind: heading === 'end' ? 'end' : 'part' };
  if (wordCount(text) > FEW_WORDS) return null;
  if (ROLE.test(text)) return { kind: 'role' };
  return text.split(/[ ,/]/).every((word) => word === '' || /^[\p{Lu}&]/u.test(word)) ? { kind: 'name' } : null;
}

function payKind(text: string): TextKind {
  const [currency = ''] = CURRENCY.exec(text) ?? [];
  const unit = UNITS.find(([, wording]) => wording.test(text))?.[0] ?? null;
  const amounts = text.match(/\d[\d,.]{0,12}/g)?.length ?? 0;
  return { kind: 'pay', currency: currency.toUpperCase(), isRange: amounts > 1, unit };
}

/** The kind of a text in words, for the report: "‹pay range £ yearly›", "‹paragraph 83 words, with pay›". */
export function kindWords(text: string): string {
  const kind = textKind(text);
  const words = wordCount(text);
  if (words === 0) return marked('marks');
  switch (kind.kind) {
    case 'label':
      return `"${text.trim().replace(/\s+/g, ' ')}"`;
    case 'pay':
      return marked(['pay', kind.isRange && 'range', kind.currency, kind.unit].filter(Boolean).join(' '));
    case 'number':
      return marked(`number ${kind.digits} digits`);
    case 'part':
      return marked(`heading over a part ${words} words`);
    case 'end':
      return marked(`heading after the advert ${words} words`);
    case 'role':
    case 'name':
      return marked(`${kind.kind}? ${words} words`);
    case 'place':
      return marked('place?');
    case 'words':
      return marked(`${words} words${extras(text)}`);
    case 'paragraph':
      return marked(`paragraph ${words} words${extras(text)}`);
    default:
      return marked(kind.kind);
  }
}

const extras = (text: string): string => (hasPay(text) ? ', with pay' : '');

/** Marks words as ours, so that they cannot be taken for the page's. */
export const marked = (words: string): string => `‹${words}›`;

import { CODES } from './currency';

/** How far ahead of a number and behind it an address or a telephone number may reach, in characters. */
const REACH = 60;

// "+44 20 7946 0958"  "(0113) 496 0000"  "07700 900123": the digits ahead of a number, from a plus or a nought.
const TELEPHONE = /(?:^|[^\d.,£$€])\(?(?:\+\d|0\d)\d{0,6}(?:[\s()-]{1,2}\d{1,6}){0,4}[\s()-]{1,2}$/;
/** A quick check, since most numbers stand behind a word. */
const AFTER_DIGITS = /\d[\s()-]{1,2}$/;
/** The digits of the rest. "Grade 07 - 45000" has a dash with spaces, and too few digits. */
const REST = /^\d{1,6}(?:[\s()-]{1,2}\d{1,6}){0,4}/;
const FEWEST_DIGITS = 10;
// "https://…/2023/04/HR-101"  "/2023/04/HR-101"  "jobs.example.com/45210"
const ADDRESS = /:\/\/|^[("']?(?:www\.|\/\w)|\.(?:com|org|net|io|co|uk|example)\//i;
// "2023/04/HR"  "2024/25"  "2024-2025"  "01/04/2026"
const DATE =
  /^\(?(?:(?:19|20)\d\d[/-](?:\d{1,2}|20[0-4]\d)(?![\d,k])|\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)(?:19|20)?\d\d(?!\d))/i;
// "HR-101"  "REQ_45210"  "JR#45210"; but not "GBP-45000" or "UP-TO-45000"
const REFERENCE = new RegExp(`(?:^|[^A-Za-z])(?!(?:${CODES}|TO|OF)[-_#])[A-Z]{2,5}[-_#]$`);
// "Ref 45210"  "Reference: 45210"  "Job ID 45210"  "vacancy number 45210"
const REFERENCE_LABEL =
  /\b(?:ref(?:erence)?(?: (?:no|number|code))?|(?:job|vacancy|requisition|req|posting|advert|position) (?:id|no|number|code|ref(?:erence)?))\.?[\s:#]{1,4}$/i;

/**
 * Whether a number without a sign is part of something else than money: a telephone number, an address, a date or a
 * reference.
 */
export function isNotAnAmount(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (/^0\d/.test(digits)) return true;
  const ahead = text.slice(Math.max(0, start - REACH), start);
  if (
    AFTER_DIGITS.test(text.slice(Math.max(0, start - 3), start)) &&
    isInTelephone(ahead, text.slice(start, start + REACH))
  )
    return true;
  const isPlain = digits.length > 2 && /^\d+$/.test(digits);
  if (isPlain && REFERENCE_LABEL.test(ahead)) return true;
  if (!JOINS.test(text.charAt(start - 1)) && !JOINS.test(text.charAt(end))) return false;
  const wordAhead = /\S{0,60}$/.exec(ahead)?.[0] ?? '';
  const word = wordAhead + (/^\S{0,80}/.exec(text.slice(start, end + REACH))?.[0] ?? '');
  return ADDRESS.test(word) || DATE.test(word) || (isPlain && REFERENCE.test(wordAhead));
}

/** What joins a number to the rest of an address, a date or a reference. */
const JOINS = /[/_#=?&.-]/;

function isInTelephone(ahead: string, behind: string): boolean {
  const before = TELEPHONE.exec(ahead)?.[0];
  const digits = `${before ?? ''}${REST.exec(behind)?.[0] ?? ''}`.replace(/\D/g, '');
  return before !== undefined && digits.length >= FEWEST_DIGITS;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The source of a pattern for the name of a month, in full or short. It has no capturing group. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** The source of a pattern for a day or a month as adverts write it, with or without its year. No capturing group. */
export const CALENDAR_DATE = [
  // "Friday 26th June 2026"  "3 of March"  "24 Jan, 2027"
  `${WEEKDAY}${DAY} (?:of )?${MONTH_NAME}\\b(?:[ ,]{1,2}20\\d\\d\\b)?`,
  // "June 26, 2026"  "January 2027"  "mid May"
  `(?:early|mid|late|end of|beginning of)?[ -]?${MONTH_NAME}\\b(?: ${DAY}\\b(?![:.]))?(?:[ ,]{1,2}20\\d\\d\\b)?`,
  // "15/01/24"  "15.01.2024"  "2026-06-26"
  '\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d\\b|20\\d\\d-\\d\\d-\\d\\d\\b',
].join('|');

// "26th June 2026"  "24 January, 2025"  "3rd of March 2027"
const DAY_FIRST = new RegExp(`(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>${MONTH_NAME})[ ,]{1,2}(?<y>20\\d\\d)`, 'i');
// "June 26, 2026"  "March 3rd 2027"  "Sept 1, 2026"
const MONTH_FIRST = new RegExp(`(?<m>${MONTH_NAME}) (?<d>\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,2}(?<y>20\\d\\d)`, 'i');
// "15/01/24"  "15.01.2024"  "1/12/2026": in the UK the day comes first.
const SLASHES = /(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>(?:20)?\d\d)\b/;
// "2026-06-26"  "2027-01-05"  "2026-12-31"
const ISO = /(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)/;

/** A written date as YYYY-MM-DD; null where the year is missing, or where there is no such day. */
export function isoDate(text: string): string | null {
  const match = ISO.exec(text) ?? SLASHES.exec(text) ?? DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  const { d = '', m = '', y = '' } = match?.groups ?? {};
  if (!match) return null;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const month = /^\d/.test(m) ? Number(m) : MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const day = Number(d);
  // Day 0 of the next month is the last day of this month.
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

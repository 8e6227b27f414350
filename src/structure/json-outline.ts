import type { Json, JsonObject } from '../pages/structured-data/page-json';
import type { Mask } from './mask';
import { kindWords, marked } from './text-kind';

/** Levels of JSON that are shown. */
const DEEPEST = 9;
/** Keys of one object that are shown. */
const MOST_KEYS = 60;
/** JSON is cut after this many values. */
const MOST_VALUES = 700;

/** Values of schema.org that are the same on every page, in upper case. */
const TERMS = new Set(
  `HTTPS://SCHEMA.ORG HTTPS://SCHEMA.ORG/ HTTP://SCHEMA.ORG HTTP://SCHEMA.ORG/ JOBPOSTING ORGANIZATION PLACE
  POSTALADDRESS MONETARYAMOUNT QUANTITATIVEVALUE PROPERTYVALUE COUNTRY ADMINISTRATIVEAREA CITY STATE BREADCRUMBLIST
  LISTITEM ITEMLIST WEBSITE WEBPAGE SEARCHACTION FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER
  TELECOMMUTE HOUR DAY WEEK MONTH YEAR GBP USD EUR CHF PLN GB UK US DE FR IE`.split(/\s+/),
);

/** Whether a value is a term of schema.org, a currency or a country, and so no word of the page. */
export const isTerm = (text: string): boolean => TERMS.has(text.toUpperCase());

/**
 * The shape of JSON on one line: its keys, and each value by its kind. Of a list the first item stands for all. `kindOf`
 * names a text.
 */
export function jsonOutline(json: Json, mask: Mask, kindOf = kindWords): string {
  let left = MOST_VALUES;
  const write = (value: Json, level: number): string => {
    left -= 1;
    if (left < 0) return '…';
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return marked(`number ${String(Math.trunc(Math.abs(value))).length} digits`);
    if (typeof value === 'string') return stringKind(value, mask, kindOf);
    if (level >= DEEPEST) return marked('deeper');
    if (Array.isArray(value)) {
      const [first] = value;
      return first === undefined ? '[]' : `[${write(first, level + 1)}${value.length > 1 ? ` × ${value.length}` : ''}]`;
    }
    const entries = Object.entries(value as JsonObject);
    const shown = entries.slice(0, MOST_KEYS).map(([key, each]) => `${mask.name(key)}: ${write(each, level + 1)}`);
    if (entries.length > MOST_KEYS) shown.push(`… ${entries.length - MOST_KEYS} more keys`);
    return `{${shown.join(', ')}}`;
  };
  return write(json, 0);
}

function stringKind(text: string, mask: Mask, kindOf: (text: string) => string): string {
  if (text.trim() === '') return '""';
  if (isTerm(text)) return `"${text}"`;
  if (/^https?:\/\/\S+$/.test(text)) return mask.address(text);
  if (/^\s{0,9}<[a-z]/i.test(text) || /<\/(?:p|li|div|br|ul|strong)>/i.test(text)) {
    const tags = [
      ...new Set(
        text
          .slice(0, 20_000)
          .toLowerCase()
          .match(/<[a-z][a-z0-9]{0,9}/g) ?? [],
      ),
    ];
    // Only tags of HTML: what looks like one may be a word of the page.
    return marked(
      `HTML ${text.length} characters, ${tags
        .filter((tag) => HTML_TAGS.has(tag.slice(1)))
        .join(' ')
        .replaceAll('<', '')}`,
    );
  }
  return kindOf(text);
}

/** The tags of adverts. Any other tag in a string is not shown. */
const HTML_TAGS = new Set('p br ul ol li div span b strong i em u a h1 h2 h3 h4 h5 h6 table tr td section'.split(' '));

import type { UnitText } from '../../../model/pay';

/** How postings write one unit of pay. Each field is the source of a pattern. */
interface UnitWording {
  readonly unitText: UnitText;
  /** Words right behind an amount, or a few words further on. */
  readonly after: string;
  /** Words that count only where nothing but spaces and signs stands between them and the amount. */
  readonly adjacent: string;
  /** Words ahead of an amount, in its own clause. */
  readonly before: string;
}

const UNITS: readonly UnitWording[] = [
  {
    unitText: 'HOUR',
    // "£14 per hour"  "£50ph"  "$35.00 to $50.00 /hour"  "£25 PHR"
    after: 'per hour|an hour(?! or)|(?:per|each|every) hr\\b|/ ?(?:hour|hr|h)\\b|p[./]?h\\b|p/?hr\\b',
    adjacent: 'hourly|hour',
    before: 'hourly|hour rate|per hour',
  },
  {
    unitText: 'DAY',
    // "£550 a day"  "£600/day"  "450pd"  "€520 per diem"
    after: 'per (?:working )?day|(?:a|each|every) (?:working )?day(?![a-z])|/ ?(?:day|d)\\b|p[./]?d\\b|per diem\\b',
    // "480 GBP Daily"  "£500 day rate"
    adjacent: 'daily|day rate|day',
    before: 'da(?:y|ily)[ -]?rates?|per day|per diem|daily|\\bp[./]?d\\b',
  },
  {
    unitText: 'WEEK',
    // "£900 per week"  "£1,100pw"
    after: '(?:per|a|each) (?:week|wk)\\b|/ ?(?:week|wk)\\b|p[./]?w\\b',
    // "£750 weekly"
    adjacent: 'weekly',
    before: 'weekly (?:pay|rate|wage)|per week:',
  },
  {
    unitText: 'MONTH',
    // "£2,500 per month"  "£3,000pcm"  "€4,200 / month gross"
    after:
      'per (?:calendar )?month|pro monat\\b|im monat\\b|(?:a|each) month\\b|/ ?(?:month|mo|mth)\\b|p\\.?c\\.?m\\b|p/m\\b',
    adjacent: 'monthly|pm\\b',
    before: 'monthly (?:pay|salary|rate|stipend|gross)|per month:',
  },
  {
    unitText: 'YEAR',
    // "£70,000 per annum"  "£65k p.a."  "£60K/yr"  "100K-160K Annually"
    after:
      'per (?:annum|anum|year)|pro jahr\\b|im jahr\\b|(?:per|an|a|each|every) (?:annum|year|yr|ann)\\b|/ ?(?:annum|year|yr|y)\\b|p[./ ]?a\\b|p\\.a|annually|yearly|annum',
    adjacent: 'annual|year',
    before: 'annual|yearly|per annum|per year|\\bp\\.?a\\b',
  },
];

const any = (key: 'after' | 'before' | 'adjacent') => UNITS.map((u) => `(?<${u.unitText}>${u[key]})`).join('|');

/** The source of all wordings behind an amount, without named groups, for use inside the pattern of a range. */
export const UNIT_SOURCE = UNITS.map((u) => u.after).join('|');

// Wordings such as "pa" need a word boundary ahead of them, unless the amount itself runs into them ("60kpa").
const AFTER = new RegExp(`^(?=([^\\d;|\\n]{0,28}?)(?<![a-z])(?:${any('after')}))`, 'i');
const ADJACENT = new RegExp(`^[\\s,(/-]{0,4}(?:gbp |gross )?(?:${any('adjacent')})(?![a-z])`, 'i');
const BEFORE = new RegExp(`(?:${any('before')})(?![a-z])[^\\n;]{0,40}$`, 'i');
// "four days a week" and "37.5 hours per week" state the working time and not the unit of the pay.
const TIME_WORKED = /\b(?:days?|hours?|hrs|weeks?|times|once|twice|holiday|leave|months?)\s{0,2}$/i;

/** A unit of pay that is stated in words. */
export interface UnitFound {
  readonly unitText: UnitText;
  /** The index in the tail at which the wording ends; 0 where the wording stands ahead of the amount. */
  readonly end: number;
}

function named(groups: Readonly<Record<string, string | undefined>> | undefined): [UnitText, string] | null {
  for (const { unitText } of UNITS) {
    const words = groups?.[unitText];
    if (words !== undefined) return [unitText, words];
  }
  return null;
}

/** The unit that the words behind an amount state; null where they state none. */
export function unitAfter(tail: string): UnitFound | null {
  if (tail === '') return null;
  const match = AFTER.exec(tail);
  const far = match && named(match.groups);
  if (far && match && !TIME_WORKED.test(match[1] ?? '')) {
    return { unitText: far[0], end: (match[1]?.length ?? 0) + far[1].length };
  }
  const adjacent = ADJACENT.exec(tail);
  const close = adjacent && named(adjacent.groups);
  return close ? { unitText: close[0], end: adjacent[0].length } : null;
}

/** The unit that the words ahead of an amount state ("Day rate: £500"); null where they state none. */
export function unitBefore(lead: string): UnitFound | null {
  const found = named(BEFORE.exec(lead)?.groups);
  return found ? { unitText: found[0], end: 0 } : null;
}

import { type FieldValues, isoDay } from '../site/field-values';
import { lineText, trimmedOrNull } from '../text/line-text';
import type { ShortText } from '../text/short-texts';
import { type Labelled, labelOf } from './field-labels';
import type { OtherPostings } from './own-part';

/** Class names, ids and test ids as most boards write them, for pages without labels. */
const USUAL_PLACES: readonly (readonly [Labelled, string])[] = [
  [
    'hiringOrganization',
    '[class*="company-name" i], [class*="companyname" i], [class*="employer-name" i], [data-testid*="company" i]',
  ],
  [
    'jobLocation',
    '[class*="location" i], [data-testid*="location" i], [data-qa*="location" i], [id*="location" i], [class*="map-marker" i], [class*="map-pin" i]',
  ],
  ['salary', '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]'],
];

/**
 * Reads the fields that stand beside a label ("Salary" in one cell, "£50,000" in the next), whatever the elements are
 * called. The block that holds title and advert is looked at first, then the whole page. A field without a label is
 * looked for under the class names that boards usually give it, but only above the advert, because other postings stand
 * below it. `others` are parts of the page that belong to other postings and are never read.
 */
export function labelledFields(
  root: Element,
  texts: readonly ShortText[],
  advert: Element | null,
  title: Element | null,
  others: OtherPostings,
): FieldValues {
  const found: Partial<Record<Labelled, string>> = {};
  const isNear = ({ element }: ShortText) => advert?.contains(element) ?? false;
  findLabelled(texts.filter(isNear), found);
  findLabelled(texts, found);
  for (const [field, selector] of USUAL_PLACES) {
    if (found[field] !== undefined) continue;
    for (const element of [...root.querySelectorAll(selector)].slice(0, 10)) {
      if (advert && !advert.contains(element) && (element.compareDocumentPosition(advert) & 4) === 0) break;
      const isOwn =
        !element.closest('nav, footer, aside, form') && !others.hold(element) && !(title && element.contains(title));
      const value = isOwn ? (lineText(element) ?? besideSign(element)) : null;
      if (value !== null && found[field] === undefined && isValue(field, value)) found[field] = value;
    }
  }
  const { salary = null, validThrough } = found;
  const estimated = salary !== null && isEstimate(salary);
  return {
    hiringOrganization: trimmedOrNull(found.hiringOrganization),
    jobLocation: trimmedOrNull(found.jobLocation),
    employmentType: trimmedOrNull(found.employmentType),
    salary: estimated ? null : salary,
    salaryEstimate: estimated ? salary : null,
    validThrough: isoDay(validThrough),
  };
}

/** Whether pay is the site's own guess: "£45,000 (estimated)", "£45K - £60K (Glassdoor est.)", "£52K median". */
export const isEstimate = (pay: string): boolean =>
  /\best(?:\.|\b|imate)|\bpredicted\b|\bmedian\b|\baverage\b/i.test(pay);

/** The text that a picture such as a map pin stands before, where that text has a block to itself. */
function besideSign(sign: Element): string | null {
  const text = [sign.parentElement, sign.parentElement?.parentElement].map((block) => block && lineText(block));
  return text.find(Boolean) ?? null;
}

function findLabelled(texts: readonly ShortText[], found: Partial<Record<Labelled, string>>): void {
  for (const [index, { text }] of texts.entries()) {
    const [, label = text, together] = /^([^:]{2,40}?)\s?(?:(?::\s{0,3}|[–—-]\s)(\S.{0,150}))?$/.exec(text) ?? [];
    const field = labelOf(label);
    // The colon may stand in an element of its own.
    const next = texts[index + 1]?.text === ':' ? index + 2 : index + 1;
    const value = together ?? texts[next]?.text;
    if (field && value && found[field] === undefined && isValue(field, value))
      found[field] = value.replace(/^:\s*/, '');
  }
}

/** How many different fields have a label on the page. */
export const labelCount = (texts: readonly ShortText[]): number =>
  new Set(texts.map(({ text }) => labelOf(/^[^:]{2,40}/.exec(text)?.[0] ?? '')).filter((field) => field !== null)).size;

/**
 * Whether a text can be the field's value. A salary has a figure; the others are short, and neither labels nor sentences.
 */
const isValue = (field: Labelled, value: string): boolean =>
  field === 'salary'
    ? /\d/.test(value) && value.length <= 150
    : value.length <= 100 &&
      !(/[.!?]$/.test(value) && value.split(' ').length > 4) &&
      !/^[^:]{0,40}:$/.test(value) &&
      labelOf(value) === null;

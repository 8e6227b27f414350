import { type FieldValues, isoDay } from './field-values';
import { lineText, trimmedOrNull } from './line-text';
import type { TextSpot } from './text-spots';

type Labelled = 'hiringOrganization' | 'jobLocation' | 'salary' | 'employmentType' | 'validThrough';

const LABELS: readonly (readonly [Labelled, RegExp])[] = [
  ['hiringOrganization', /^(?:employer|company|organisation|organization|hiring organi[sz]ation|employer name)\s?:?$/i],
  ['jobLocation', /^(?:(?:job |office |work )?locations?|place of work|based in|workplace)\s?:?$/i],
  [
    'salary',
    /^(?:(?:annual |base )?salary(?: range)?|pay(?: range| rate)?|day rate|rate|compensation|remuneration)\s?:?$/i,
  ],
  ['employmentType', /^(?:(?:job|employment|contract|position|time) type|contract|hours)\s?:?$/i],
  ['validThrough', /^(?:closing date|closes(?: on)?|apply by|deadline|valid through)\s?:?$/i],
];

/** "Location: Leeds" in one text. */
const TOGETHER = /^(location|salary|company|employer|contract type|job type)\s?:\s(\S.{0,120})$/i;

/** Class names and test ids as most boards write them, for pages without labels. */
const USUAL_PLACES: readonly (readonly [Labelled, string])[] = [
  [
    'hiringOrganization',
    '[class*="company-name" i], [class*="companyname" i], [class*="employer-name" i], [data-testid*="company" i]',
  ],
  ['jobLocation', '[class*="location" i], [data-testid*="location" i], [data-qa*="location" i], [id*="location" i]'],
  ['salary', '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]'],
];

/**
 * Fields that stand beside a label ("Salary" in one cell, "£50,000" in the next), whatever the elements are called; else in
 * the places that boards usually name so, but only above the description: below it stand other postings.
 */
export function labelledFields(root: Element, spots: readonly TextSpot[], description: Element | null): FieldValues {
  const found: Partial<Record<Labelled, string>> = {};
  for (const [index, { text }] of spots.entries()) {
    const together = TOGETHER.exec(text);
    const label = together ? `${together[1]}` : text;
    const field = LABELS.find(([, wording]) => wording.test(label))?.[0];
    const value = together ? together[2] : spots[index + 1]?.text;
    if (field && value && found[field] === undefined && isValue(field, value))
      found[field] = value.replace(/^:\s*/, '');
  }
  for (const [field, selector] of USUAL_PLACES) {
    if (found[field] !== undefined) continue;
    for (const element of [...root.querySelectorAll(selector)].slice(0, 10)) {
      if (description && (element.compareDocumentPosition(description) & 4) === 0) break;
      const value = element.closest('nav, footer, aside, form') ? null : lineText(element);
      if (value !== null && found[field] === undefined && isValue(field, value)) found[field] = value;
    }
  }
  const { salary = null, validThrough } = found;
  const estimated = salary !== null && /\best(?:\.|\b|imate)/i.test(salary);
  return {
    hiringOrganization: trimmedOrNull(found.hiringOrganization),
    jobLocation: trimmedOrNull(found.jobLocation),
    employmentType: trimmedOrNull(found.employmentType),
    salary: estimated ? null : salary,
    salaryEstimate: estimated ? salary : null,
    validThrough: isoDay(validThrough),
  };
}

/** A salary has a figure; the others are short and are no label themselves. */
const isValue = (field: Labelled, value: string): boolean =>
  field === 'salary' ? /\d/.test(value) && value.length <= 150 : value.length <= 100 && !/^[^:]{0,40}:$/.test(value);

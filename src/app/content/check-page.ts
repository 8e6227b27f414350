import { CHECKED_FIELDS, type FieldReadings, fieldReadings, type ReadDegree } from '../../domain/model/field-readings';
import type { PageField, PagePosting, PageReading, UnreadPart } from '../../domain/model/page-posting';
import { checkReading, type FieldCheck } from '../../pages/check-reading';
import type { CurrentPage } from './current-page';

/** How well a page could be read. */
export interface PageCheck {
  /** What was missing of the parts that the page's site file promises, or that every posting has. */
  readonly unreadParts: readonly UnreadPart[];
  /** What is counted of this page; null where it is not the page of a posting. */
  readonly readings: FieldReadings | null;
}

const DEGREES: Readonly<Record<FieldCheck, ReadDegree>> = {
  'as promised': 'well',
  'by a lower rung': 'partly',
  missing: 'not',
};

/**
 * Checks a reading of the page against what its site's file promises. Without a site file, the rungs alone are counted.
 */
export function checkPage(reading: PageReading, page: CurrentPage): PageCheck {
  const { posting } = reading;
  const { site } = page;
  const missing = posting ? missingParts(posting, page.document) : [];
  if (!site) return { unreadParts: missing, readings: posting && fieldReadings(posting, CHECKED_FIELDS) };
  const check = checkReading(site, reading, page);
  if (!check || check.overall === 'not') {
    return { unreadParts: [], readings: check && fieldReadings(null, CHECKED_FIELDS) };
  }
  const checked = Object.entries(check.fields) as [PageField, FieldCheck][];
  const readings = checked.map(([field, how]) => {
    return [field, { degree: DEGREES[how], rung: posting?.rungs[field] ?? 'none' }] as const;
  });
  return {
    unreadParts: [
      ...missing,
      ...checked.flatMap(([field, how]) => (how === 'missing' && !isEssential(field) ? [field] : [])),
    ],
    readings: Object.fromEntries(readings),
  };
}

/** Without these a posting is read badly wherever it stands. One without a title is not read at all. */
const ESSENTIAL = ['hiringOrganization', 'description'] as const satisfies readonly PageField[];
const isEssential = (field: PageField) => ESSENTIAL.some((each) => each === field);

function missingParts({ rungs }: PagePosting, document: Document): readonly UnreadPart[] {
  // With a title from hooks alone, a page without the text is a posting only where its site says that it is a form.
  const isForm = () => rungs.title === 'hook' || document.querySelector('input[type="file"]') !== null;
  return ESSENTIAL.filter((field) => !rungs[field]).map((field) =>
    field === 'description' && isForm() ? 'form' : field,
  );
}

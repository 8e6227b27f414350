import { CHECKED_FIELDS, type FieldReadings, fieldReadings, type ReadDegree } from '../../domain/model/field-readings';
import type { PageField, PageReading } from '../../domain/model/page-posting';
import { checkReading, type FieldCheck } from '../../pages/check-reading';
import type { CurrentPage } from './current-page';

/** How well a page could be read. */
export interface PageCheck {
  /** Parts that the page's site file promises and that were missing. Empty where the page has no site file. */
  readonly unreadParts: readonly PageField[];
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
  if (!site) return { unreadParts: [], readings: posting && fieldReadings(posting, CHECKED_FIELDS) };
  const check = checkReading(site, reading, page);
  if (!check || check.overall === 'not') {
    return { unreadParts: [], readings: check && fieldReadings(null, CHECKED_FIELDS) };
  }
  const checked = Object.entries(check.fields) as [PageField, FieldCheck][];
  const readings = checked.map(([field, how]) => {
    return [field, { degree: DEGREES[how], rung: posting?.rungs[field] ?? 'none' }] as const;
  });
  return {
    unreadParts: checked.flatMap(([field, how]) => (how === 'missing' ? [field] : [])),
    readings: Object.fromEntries(readings),
  };
}

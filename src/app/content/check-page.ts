import { CHECKED_FIELDS, type FieldReadings, fieldReadings, type ReadDegree } from '../../domain/model/field-readings';
import type { PageField, PageReading } from '../../domain/model/page-posting';
import { checkReading, type FieldCheck } from '../../pages/check-reading';
import { findSite, makePage } from '../../pages/site/find-site';
import { loadedSites } from '../../pages/site/loaded-sites';

/** How well a page could be read. */
export interface PageCheck {
  /** Parts that the page's site promises and that were not there. None where no site file speaks for the page. */
  readonly unreadParts: readonly PageField[];
  /** What is counted of it; null where the page is no posting's. */
  readonly readings: FieldReadings | null;
}

const DEGREES: Readonly<Record<FieldCheck, ReadDegree>> = {
  'as promised': 'well',
  'by a lower rung': 'partly',
  missing: 'not',
};

/** Holds a reading of this very page against what its site's file promises; of a site without one, the rungs must do. */
export function checkPage(reading: PageReading): PageCheck {
  const { posting } = reading;
  const url = new URL(location.href);
  const site = findSite(url, loadedSites(), document);
  if (!site) return { unreadParts: [], readings: posting && fieldReadings(posting, CHECKED_FIELDS) };
  const check = checkReading(site, reading, makePage(document, url, site));
  if (!check) return { unreadParts: [], readings: null };
  if (check.overall === 'not') return { unreadParts: [], readings: fieldReadings(null, CHECKED_FIELDS) };
  const checked = Object.entries(check.fields) as [PageField, FieldCheck][];
  const readings = checked.map(([field, how]) => {
    return [field, { degree: DEGREES[how], rung: posting?.rungs[field] ?? 'none' }] as const;
  });
  return {
    unreadParts: checked.flatMap(([field, how]) => (how === 'missing' ? [field] : [])),
    readings: Object.fromEntries(readings),
  };
}

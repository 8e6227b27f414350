import type { PageField, PagePosting, Rung } from './page-posting';

/**
 * How well a field was read: `well` where its site or its structured data gives it, `partly` by the look of the page,
 * or `not` at all.
 */
export const READ_DEGREES = ['well', 'partly', 'not'] as const;
export type ReadDegree = (typeof READ_DEGREES)[number];

/**
 * The fields that every posting has. Others, such as pay, are rightly missing from many postings, so their absence says
 * nothing about our reading.
 */
export const CHECKED_FIELDS = ['title', 'hiringOrganization', 'jobLocation', 'description'] as const;

/** How one field was read: how well, and by which rung ("none" where no rung found it). */
export interface FieldReading {
  readonly degree: ReadDegree;
  readonly rung: Rung | 'none';
}

/** How the checked fields of one posting were read. It records how they were found and never what they say. */
export type FieldReadings = Readonly<Partial<Record<PageField, FieldReading>>>;

/**
 * Tells how well each field was read, from its rung alone. Null stands for a page that should be a posting but was not
 * read: every field is then `not`.
 */
export function fieldReadings(page: PagePosting | null, fields: readonly PageField[]): FieldReadings {
  return Object.fromEntries(fields.map((field) => [field, readingOf(page?.rungs[field])] as const));
}

function readingOf(rung: Rung | undefined): FieldReading {
  if (rung === undefined) return { degree: 'not', rung: 'none' };
  return { degree: rung === 'structure' ? 'partly' : 'well', rung };
}

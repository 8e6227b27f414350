import type { PageField, PagePosting, Rung } from './page-posting';

/** How far a field could be read: where its site says it is, elsewhere by the look of the page, or not at all. */
export const READ_DEGREES = ['well', 'partly', 'not'] as const;
export type ReadDegree = (typeof READ_DEGREES)[number];

/** The fields that every posting has. Others (pay) are rightly absent from many, so that their absence says nothing. */
export const CHECKED_FIELDS = ['title', 'hiringOrganization', 'jobLocation', 'description'] as const;

/** How one field was read: how far, and by which rung ("none" where no rung gave it). */
export interface FieldReading {
  readonly degree: ReadDegree;
  readonly rung: Rung | 'none';
}

/** How the checked fields of one posting were read. Structure only: none of its words. */
export type FieldReadings = Readonly<Partial<Record<PageField, FieldReading>>>;

/** How far fields of a posting could be read, by their rungs alone; of null, a page that should be a posting, none was. */
export function fieldReadings(page: PagePosting | null, fields: readonly PageField[]): FieldReadings {
  return Object.fromEntries(fields.map((field) => [field, readingOf(page?.rungs[field])] as const));
}

function readingOf(rung: Rung | undefined): FieldReading {
  if (rung === undefined) return { degree: 'not', rung: 'none' };
  return { degree: rung === 'structure' ? 'partly' : 'well', rung };
}

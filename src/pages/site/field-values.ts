import type { PageField, PagePosting, StructuredSalary } from '../../domain/model/page-posting';

/** What one rung found of a posting. Fields that it did not find are left out or null. */
export interface FieldValues {
  readonly title?: string | null;
  readonly hiringOrganization?: string | null;
  readonly jobLocation?: string | null;
  /** As in `PagePosting`. Only schema.org data have it. */
  readonly countries?: readonly string[];
  readonly salary?: string | null;
  readonly salaryEstimate?: string | null;
  readonly structuredSalary?: StructuredSalary | null;
  readonly employmentType?: string | null;
  readonly details?: readonly string[];
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  readonly description?: string | null;
}

/** The fields that each come from the first rung that has them. The list of `details` is taken as a whole. */
export const PAGE_FIELDS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'salary',
  'structuredSalary',
  'employmentType',
  'details',
  'datePosted',
  'validThrough',
  'description',
] as const satisfies readonly PageField[];

/** The day (YYYY-MM-DD) of an ISO date with or without a time; null for "1 week ago" and anything else. */
export function isoDay(text: string | null | undefined): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** Whether a field says something: it is not null, undefined, "" or an empty list. */
export const isGiven = (value: FieldValues[keyof FieldValues]): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Whether there is a title, and the organisation or the place. That is enough to recognise a posting. */
export const isPartial = ({ title, hiringOrganization, jobLocation }: FieldValues): boolean =>
  isGiven(title) && (isGiven(hiringOrganization) || isGiven(jobLocation));

/** What `PagePosting.readBy` says for each rung. */
export const READ_BY = {
  embedded: 'site',
  hook: 'site',
  'json-ld': 'json-ld',
  microdata: 'microdata',
  structure: 'generic',
  record: 'record',
} as const satisfies Record<string, PagePosting['readBy']>;

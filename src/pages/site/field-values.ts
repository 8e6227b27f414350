import type { PageField, PagePosting, StructuredSalary } from '../../domain/model/page-posting';

/** What one rung found of a posting: fields that it does not have are left out or null. */
export interface FieldValues {
  readonly title?: string | null;
  readonly hiringOrganization?: string | null;
  readonly jobLocation?: string | null;
  readonly salary?: string | null;
  readonly salaryEstimate?: string | null;
  readonly structuredSalary?: StructuredSalary | null;
  readonly employmentType?: string | null;
  readonly details?: readonly string[];
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  readonly description?: string | null;
}

/** The fields that are merged value by value; `details` are taken from one rung as a whole. */
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

/** The day of a date as pages write them (ISO, with or without time); null for "1 week ago" and whatever else. */
export function isoDay(text: string | null | undefined): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** A field is there where it says something. */
export const isGiven = (value: FieldValues[keyof FieldValues]): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A title and one thing more: enough to tell a posting by. */
export const isPartial = ({ title, hiringOrganization, jobLocation }: FieldValues): boolean =>
  isGiven(title) && (isGiven(hiringOrganization) || isGiven(jobLocation));

/** The words for `PagePosting.readBy`. */
export const READ_BY = {
  embedded: 'site',
  hook: 'site',
  'json-ld': 'json-ld',
  microdata: 'microdata',
  structure: 'generic',
  record: 'record',
} as const satisfies Record<string, PagePosting['readBy']>;

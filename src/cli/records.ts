import type { PagePosting } from '../domain/model/page-posting';
import { tidyText } from '../domain/text/tidy-text';

/**
 * One record of `analyse`, read from standard input or a `.jsonl` file: a posting either as text fields or as a whole
 * page in `html`.
 */
export interface AdvertRecord {
  readonly id: string;
  readonly url: string | null;
  readonly html: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly salary: string | null;
  readonly description: string | null;
}

/** Why no record could be read from a line. */
export interface RecordError {
  readonly code: 'not-json' | 'no-text' | 'bad-url';
  readonly message: string;
}

/**
 * Parses one line of JSON. `fallbackId` is the id of a record that has none. Fields that are neither text nor a number
 * count as missing.
 */
export function parseRecord(
  line: string,
  fallbackId: string,
): { readonly record: AdvertRecord } | { readonly id: string; readonly error: RecordError } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: fallbackId, error: { code: 'not-json', message: 'The line is not JSON.' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: fallbackId, error: { code: 'not-json', message: 'The line is not a JSON object.' } };
  }
  const text = (name: keyof AdvertRecord): string | null => {
    const field = (value as Record<string, unknown>)[name];
    return typeof field === 'string' && field !== '' ? field : typeof field === 'number' ? String(field) : null;
  };
  const record: AdvertRecord = {
    id: text('id') ?? fallbackId,
    url: text('url'),
    html: text('html'),
    title: text('title'),
    company: text('company'),
    location: text('location'),
    salary: text('salary'),
    description: text('description'),
  };
  const error = errorOf(record);
  return error ? { id: record.id, error } : { record };
}

function errorOf({ html, description, url }: AdvertRecord): RecordError | null {
  if (html === null && description === null) {
    return { code: 'no-text', message: 'The record has neither "html" nor "description".' };
  }
  if (html !== null && url !== null && !URL.canParse(url)) {
    return { code: 'bad-url', message: `"${url.slice(0, 200)}" is not an address.` };
  }
  return null;
}

/** Makes a posting from a record that has no `html`. Its fields are taken as if a page had shown them. */
export function postingOfRecord(record: AdvertRecord): PagePosting {
  const { title, company, location, salary, description } = record;
  return {
    site: 'record',
    readBy: 'record',
    id: record.id,
    url: record.url ?? '',
    title,
    hiringOrganization: company,
    jobLocation: location,
    countries: [],
    language: null,
    salary,
    salaryEstimate: null,
    structuredSalary: null,
    employmentType: null,
    details: [],
    datePosted: null,
    validThrough: null,
    description: tidyText(description ?? ''),
    rungs: {
      ...(title === null ? {} : { title: 'record' }),
      ...(company === null ? {} : { hiringOrganization: 'record' }),
      ...(location === null ? {} : { jobLocation: 'record' }),
      ...(salary === null ? {} : { salary: 'record' }),
      ...(description === null ? {} : { description: 'record' }),
    },
  };
}

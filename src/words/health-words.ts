import { CHECKED_FIELDS, type CheckedField, READ_DEGREES, type ReadDegree } from '../domain/field-readings';

/** Counts of one site's readings, as they are stored. */
export interface HealthCounts {
  readonly postings: number;
  readonly fields: Readonly<Record<CheckedField, Readonly<Record<ReadDegree, number>> & { readonly lastRung: string }>>;
}

const FIELD: Readonly<Record<CheckedField, string>> = {
  title: 'title',
  hiringOrganization: 'organisation',
  jobLocation: 'place',
  description: 'advert',
};

/** A field that failed in more than this share of postings is said; one page in ten may be odd. */
const TOLERATED = 0.1;

/** How a site's postings could be read of late, in a sentence ("Read well on the last 12 postings."). */
export function healthLine({ postings, fields }: HealthCounts): string {
  const tooOften = (degree: ReadDegree) =>
    CHECKED_FIELDS.filter((field) => fields[field][degree] > postings * TOLERATED);
  const missing = tooOften('not');
  const counts = (field: CheckedField, degree: ReadDegree) =>
    `${FIELD[field]} in ${fields[field][degree]} of ${postings}`;
  if (missing.length > 0) return `Not always read of late: ${missing.map((field) => counts(field, 'not')).join(', ')}.`;
  const guessed = tooOften('partly');
  const names = guessed.map((field) => FIELD[field]).join(', ');
  if (guessed.length > 0)
    return `Read, but partly by the look of the page alone (${names}): the site may have changed.`;
  return `Read well on the last ${postings === 1 ? 'posting' : `${postings} postings`}.`;
}

/** A report on one site that holds structure only: which fields were read, how far and by which rung. No address, no words of any page. */
export function healthReport(site: string, counts: HealthCounts, version: string): string {
  const lines = CHECKED_FIELDS.map((field) => {
    const { lastRung, ...degrees } = counts.fields[field];
    return `${field}: ${READ_DEGREES.map((degree) => `${degrees[degree]} ${degree}`).join(', ')}; last by ${lastRung}`;
  });
  return [`Bandwise ${version}, site ${site}, ${counts.postings} postings`, ...lines, ''].join('\n');
}

import { READ_DEGREES, type ReadDegree } from '../domain/field-readings';
import type { PageField } from '../domain/page-posting';

type Counts = Readonly<Record<ReadDegree, number>> & { readonly lastRung: string };

/** Counts of one site's readings, as they are stored. */
export interface HealthCounts {
  readonly postings: number;
  readonly fields: Readonly<Partial<Record<PageField, Counts>>>;
}

const FIELD: Readonly<Record<PageField, string>> = {
  title: 'title',
  hiringOrganization: 'organisation',
  jobLocation: 'place',
  salary: 'pay',
  structuredSalary: 'pay in the page’s data',
  employmentType: 'kind of contract',
  details: 'labels beside the title',
  datePosted: 'date',
  validThrough: 'closing date',
  description: 'advert',
};

/** A field that failed in more than this share of postings is said; one page in ten may be odd. */
const TOLERATED = 0.1;

const countsOf = ({ fields }: HealthCounts) => Object.entries(fields) as [PageField, Counts][];

/** How a site's postings could be read of late, in a sentence ("Read well on the last 12 postings."). */
export function healthLine(health: HealthCounts): string {
  const { postings } = health;
  const tooOften = (degree: ReadDegree) =>
    countsOf(health).filter(([, counts]) => counts[degree] > postings * TOLERATED);
  const missing = tooOften('not').map(([field, { not }]) => `${FIELD[field]} in ${not} of ${postings}`);
  if (missing.length > 0) return `Not always read of late: ${missing.join(', ')}.`;
  const guessed = tooOften('partly').map(([field]) => FIELD[field]);
  if (guessed.length > 0) {
    return `Read, but partly by the look of the page alone (${guessed.join(', ')}): the site may have changed.`;
  }
  return `Read well on the last ${postings === 1 ? 'posting' : `${postings} postings`}.`;
}

/** A report on one site that holds structure only: which fields were read, how far and by which rung. No address, no words of any page. */
export function healthReport(site: string, health: HealthCounts, version: string): string {
  const lines = countsOf(health).map(([field, { lastRung, ...degrees }]) => {
    return `${field}: ${READ_DEGREES.map((degree) => `${degrees[degree]} ${degree}`).join(', ')}; last by ${lastRung}`;
  });
  return [`Bandwise ${version}, site ${site}, ${health.postings} postings`, ...lines, ''].join('\n');
}

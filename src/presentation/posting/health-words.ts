import { READ_DEGREES, type ReadDegree } from '../../domain/model/field-readings';
import type { PageField } from '../../domain/model/page-posting';
import { t } from '../../locales/t';
import { joined } from '../sentence';

type Counts = Readonly<Record<ReadDegree, number>> & { readonly lastRung: string };

/** Counts of one site's readings, as they are stored. */
export interface HealthCounts {
  readonly postings: number;
  readonly fields: Readonly<Partial<Record<PageField, Counts>>>;
}

/** A field is mentioned if it failed in more than this share of postings. One page in ten may be odd. */
const TOLERATED = 0.1;

const countsOf = ({ fields }: HealthCounts) => Object.entries(fields) as [PageField, Counts][];

/** Says in a sentence how well a site's postings were read lately ("Read well on the last 12 postings."). */
export function healthLine(health: HealthCounts): string {
  const { postings } = health;
  const failedTooOften = (degree: ReadDegree) =>
    countsOf(health).filter(([, counts]) => counts[degree] > postings * TOLERATED);
  const missing = failedTooOften('not').map(([field, { not }]) =>
    t('health.missingIn', [t(`health.field.${field}`), not, postings]),
  );
  if (missing.length > 0) return t('health.missing', [joined(missing)]);
  const guessed = failedTooOften('partly').map(([field]) => t(`health.field.${field}`));
  return guessed.length > 0 ? t('health.guessed', [joined(guessed)]) : t('health.well', postings);
}

/**
 * Writes a report on one site for us: which fields were read, how well and by which rung. It holds no address and no
 * words of any page. It is in English in every language, because we read it.
 */
export function healthReport(site: string, health: HealthCounts, version: string): string {
  const lines = countsOf(health).map(([field, { lastRung, ...degrees }]) => {
    return `${field}: ${READ_DEGREES.map((degree) => `${degrees[degree]} ${degree}`).join(', ')}; last by ${lastRung}`;
  });
  return [`Bandwise ${version}, site ${site}, ${health.postings} postings`, ...lines, ''].join('\n');
}

import * as z from 'zod/mini';
import { type FieldReadings, READ_DEGREES, type ReadDegree } from '../../domain/model/field-readings';
import type { PageField } from '../../domain/model/page-posting';
import type { StoredSpec } from './versioned';

/** How often one field of a site was read well, partly or not, over the postings that should have it. */
export interface FieldHealth extends Readonly<Record<ReadDegree, number>> {
  /** The rung that gave the field the last time; "none" where none did. */
  readonly lastRung: string;
}

/** The counts of one site. */
export interface SiteHealth {
  /** The number of postings that the counts are of. */
  readonly postings: number;
  readonly fields: Readonly<Partial<Record<PageField, FieldHealth>>>;
}

/**
 * The counts by site: by the id of the site file, or "generic" for all sites without a file. No address or word of a
 * page.
 */
export type Health = Readonly<Record<string, SiteHealth>>;

/**
 * At this many postings of a site its counts are halved. So what a redesign of the site broke shows within a few dozen
 * postings.
 */
const MOST_POSTINGS = 60;
/** There are fewer site files than this. */
const MOST_SITES = 200;

const FIELDS = [
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

/** The name of a posting's field, in messages and in storage. */
export const FIELD_NAME = z.enum(FIELDS);

const count = z.int().check(z.gte(0), z.lte(MOST_POSTINGS));
const field = z.object({ well: count, partly: count, not: count, lastRung: z.string().check(z.maxLength(20)) });

/** The counts in storage. They are not in backups, because another browser sees other pages. */
export const HEALTH: StoredSpec<Health> = {
  key: 'health',
  version: 1,
  schema: z.record(
    z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    z.object({ postings: count, fields: z.partialRecord(FIELD_NAME, field) }),
  ) as z.ZodMiniType<Health>,
  fallback: {},
  migrations: {},
};

const NEVER: FieldHealth = { well: 0, partly: 0, not: 0, lastRung: 'none' };

/** The counts with one more posting of a site. Unchanged where there are more sites than can be. */
export function countReading(health: Health, site: string, readings: FieldReadings): Health {
  const known = health[site];
  if (!known && Object.keys(health).length >= MOST_SITES) return health;
  const share = known && known.postings >= MOST_POSTINGS ? 0.5 : 1;
  const fields = FIELDS.flatMap((name) => {
    const reading = readings[name];
    const before = known?.fields[name];
    if (!reading && !before) return [];
    const { lastRung, ...degrees } = before ?? NEVER;
    const added = (degree: ReadDegree) => (degree === reading?.degree ? 1 : 0);
    const kept = READ_DEGREES.map((each) => [each, Math.floor(degrees[each] * share) + added(each)]);
    return [[name, { ...Object.fromEntries(kept), lastRung: reading?.rung ?? lastRung }]];
  });
  return {
    ...health,
    [site]: { postings: Math.floor((known?.postings ?? 0) * share) + 1, fields: Object.fromEntries(fields) },
  };
}

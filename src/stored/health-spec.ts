import * as z from 'zod/mini';
import {
  CHECKED_FIELDS,
  type CheckedField,
  type FieldReadings,
  READ_DEGREES,
  type ReadDegree,
} from '../domain/field-readings';
import type { StoredSpec } from './versioned';

/** How one field of a site was read, over its postings: how often how far, and by which rung the last time. */
export interface FieldHealth extends Readonly<Record<ReadDegree, number>> {
  readonly lastRung: string;
}

/** One site's counts, and of how many postings they are. */
export interface SiteHealth {
  readonly postings: number;
  readonly fields: Readonly<Record<CheckedField, FieldHealth>>;
}

/** Site file's id, or "generic" for all sites without a file → counts. Holds no address and no words of any page. */
export type Health = Readonly<Record<string, SiteHealth>>;

/** At this many postings of a site its counts are halved: what a redesign broke shows within a few dozen postings. */
const MOST_POSTINGS = 60;
/** More than there are site files. */
const MOST_SITES = 200;

const count = z.int().check(z.gte(0), z.lte(MOST_POSTINGS));
const field = z.object({ well: count, partly: count, not: count, lastRung: z.string().check(z.maxLength(20)) });

/** Counts of readings in storage. They are no part of backups: another browser sees other pages. */
export const HEALTH: StoredSpec<Health> = {
  key: 'health',
  version: 1,
  schema: z.record(
    z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    z.object({
      postings: count,
      fields: z.object({ title: field, hiringOrganization: field, jobLocation: field, description: field }),
    }),
  ),
  fallback: {},
  migrations: {},
};

const NEVER: FieldHealth = { well: 0, partly: 0, not: 0, lastRung: 'none' };

/** Health with one more posting of a site counted. */
export function countReading(health: Health, site: string, readings: FieldReadings): Health {
  const known = health[site];
  if (!known && Object.keys(health).length >= MOST_SITES) return health;
  const share = known && known.postings >= MOST_POSTINGS ? 0.5 : 1;
  const fields = CHECKED_FIELDS.map((name) => {
    const { degree, rung } = readings[name];
    const before = known?.fields[name] ?? NEVER;
    const kept = READ_DEGREES.map((each) => [each, Math.floor(before[each] * share) + (each === degree ? 1 : 0)]);
    return [name, { ...Object.fromEntries(kept), lastRung: rung }];
  });
  return {
    ...health,
    [site]: { postings: Math.floor((known?.postings ?? 0) * share) + 1, fields: Object.fromEntries(fields) },
  };
}

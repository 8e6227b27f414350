import * as z from 'zod/mini';
import { t } from '../../locales/t';

/** What is stored under one key of the browser's storage: the shape of a value, and the version of that shape. */
export interface StoredSpec<T> {
  /** The key in storage. Quarantined content is found by it, too, so it never changes. */
  readonly key: string;
  /** The version that `schema` describes. The first is 1. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** The value of a new user. */
  readonly fallback: T;
  /** `migrations[n]` turns a value of version n into one of version n + 1. If it throws, the value is damaged. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
  /**
   * Makes a value of what can still be read of damaged or too new content, where the fallback would undo what the user
   * chose. Never throws.
   */
  readonly salvage?: (raw: unknown) => T;
}

/** The form of a value in storage and in backups. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
  /**
   * When it was written, in milliseconds since 1970, to know which of two devices has the newer one. Not in backups.
   */
  readonly changedAt?: number;
}

/**
 * The result of opening a stored value. Where it is `damaged` or `too-new`, the value is what could be salvaged or the
 * fallback, and the raw content should be quarantined. `reason` says in words why it could not be read.
 */
export type Opened<T> =
  | { readonly status: 'missing' | 'current' | 'migrated'; readonly value: T }
  | { readonly status: 'damaged' | 'too-new'; readonly value: T; readonly raw: unknown; readonly reason: string };

const STORED = z.object({ version: z.int().check(z.gte(1)), value: z.unknown() });

/** Reads a raw stored value, after migrating it. Never throws, and never returns a value that the schema refuses. */
export function openStored<T>(raw: unknown, spec: StoredSpec<T>): Opened<T> {
  if (raw === undefined || raw === null) return { status: 'missing', value: spec.fallback };
  const envelope = STORED.safeParse(raw);
  if (!envelope.success) return damaged(raw, spec, t('refused.noVersion'));
  const { version } = envelope.data;
  if (version > spec.version) {
    const reason = t('refused.newer', [version, spec.version]);
    return { status: 'too-new', value: salvaged(raw, spec), raw, reason };
  }
  const migrated = migrate(envelope.data, spec);
  if (migrated === FAILED) return damaged(raw, spec, t('refused.notMigrated', [version, spec.version]));
  const parsed = spec.schema.safeParse(migrated);
  if (!parsed.success) return damaged(raw, spec, firstIssue(parsed.error));
  return { status: version === spec.version ? 'current' : 'migrated', value: parsed.data };
}

/** A value in the form that is written to storage. */
export function toStored<T>(value: T, spec: StoredSpec<T>): Stored {
  return { version: spec.version, value };
}

/** When a raw stored value was written, in milliseconds since 1970; 0 where it does not say. Never throws. */
export function changedAtOf(raw: unknown): number {
  const at = (raw as Partial<Stored> | null | undefined)?.changedAt;
  return typeof at === 'number' && Number.isFinite(at) && at > 0 ? at : 0;
}

/** Where and why a value does not fit its schema, in words: "skills.3.years: …". */
export function firstIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return t('refused.wrongShape');
  const path = issue.path.join('.');
  // zod/mini has no messages of its own unless a locale is configured, but every issue has a code.
  const why = issue.message && issue.message !== 'Invalid input' ? issue.message : issue.code;
  return t('refused.issue', [path === '' ? t('refused.whole') : path, why]);
}

const FAILED = Symbol('failed');

function migrate<T>({ version, value }: Stored, spec: StoredSpec<T>): unknown {
  let current = value;
  for (let from = version; from < spec.version; from += 1) {
    const step = spec.migrations[from];
    if (!step) return FAILED;
    try {
      current = step(current);
    } catch {
      return FAILED;
    }
  }
  return current;
}

function damaged<T>(raw: unknown, spec: StoredSpec<T>, reason: string): Opened<T> {
  return { status: 'damaged', value: salvaged(raw, spec), raw, reason };
}

function salvaged<T>(raw: unknown, { salvage, schema, fallback }: StoredSpec<T>): T {
  const parsed = salvage && schema.safeParse(salvage(raw));
  return parsed?.success ? parsed.data : fallback;
}

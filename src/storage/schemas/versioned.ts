import * as z from 'zod/mini';
import { t } from '../../locales/t';

/** What is kept under one key of the browser's storage: a value, and the version of its shape. */
export interface StoredSpec<T> {
  /** Key in storage; also names what was set aside, so it never changes. */
  readonly key: string;
  /** The version that `schema` describes; counts up from 1. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** What a new user has. */
  readonly fallback: T;
  /** `migrations[n]` turns a value of version n into one of version n + 1. May throw: the value is then damaged. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** The form in storage and in backups. */
export interface Stored {
  readonly version: number;
  readonly value: unknown;
  /** When it was written, milliseconds since 1970: which of two devices has the newer one. Left out in backups. */
  readonly changedAt?: number;
}

/** What came of opening a stored value. `damaged` and `too-new` come with the fallback, and the raw is to be set aside. */
export type Opened<T> =
  | { readonly status: 'missing' | 'current' | 'migrated'; readonly value: T }
  | { readonly status: 'damaged' | 'too-new'; readonly value: T; readonly raw: unknown; readonly reason: string };

const STORED = z.object({ version: z.int().check(z.gte(1)), value: z.unknown() });

/** Reads a raw stored value. Never throws, and never gives a value that the schema refuses. */
export function openStored<T>(raw: unknown, spec: StoredSpec<T>): Opened<T> {
  if (raw === undefined || raw === null) return { status: 'missing', value: spec.fallback };
  const envelope = STORED.safeParse(raw);
  if (!envelope.success) return damaged(raw, spec, 'it has no version and value');
  const { version } = envelope.data;
  if (version > spec.version) {
    const reason = t('refused.newer', [version, spec.version]);
    return { status: 'too-new', value: spec.fallback, raw, reason };
  }
  const migrated = migrate(envelope.data, spec);
  if (migrated === FAILED)
    return damaged(raw, spec, `it could not be brought from version ${version} to ${spec.version}`);
  const parsed = spec.schema.safeParse(migrated);
  if (!parsed.success) return damaged(raw, spec, firstIssue(parsed.error));
  return { status: version === spec.version ? 'current' : 'migrated', value: parsed.data };
}

/** The form to write. */
export function toStored<T>(value: T, spec: StoredSpec<T>): Stored {
  return { version: spec.version, value };
}

/** When a raw stored value was written; 0 where it does not say. Never throws. */
export function changedAtOf(raw: unknown): number {
  const at = (raw as Partial<Stored> | null | undefined)?.changedAt;
  return typeof at === 'number' && Number.isFinite(at) && at > 0 ? at : 0;
}

/** Where and why a value does not fit, in words: "skills.3.years: …". */
export function firstIssue(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'it does not have the expected shape';
  const path = issue.path.join('.');
  // zod/mini carries no messages unless a locale is configured; the code is what it always has.
  return `${path === '' ? 'the whole' : path}: ${issue.message && issue.message !== 'Invalid input' ? issue.message : issue.code}`;
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
  return { status: 'damaged', value: spec.fallback, raw, reason };
}

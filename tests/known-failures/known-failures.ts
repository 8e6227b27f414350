import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * One thing that is read wrongly. `of` names the text: its fingerprint where the text is no part of this project.
 * `field` says what is read, `wanted` what it should be read as, `got` what it is read as. `reason` says why, in a
 * sentence.
 */
export interface KnownFailure {
  readonly of: string;
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
  readonly reason: string;
}

/** A short name for a text that may not be copied into this project: 10 characters of its SHA-256 hash. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 10);

/** The failures of the list `name`.jsonl beside this file, one on each line. */
export const knownFailures = (name: string): readonly KnownFailure[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const keyOf = ({ of, field, wanted, got }: Omit<KnownFailure, 'reason'>) => JSON.stringify([of, field, wanted, got]);

/**
 * A sentence for each failure that is not on the list, and for each line of the list that no longer fails. A fix must
 * delete its line. A new failure, or a known one that now gives another answer, must be fixed or listed with its
 * reason.
 */
export function differences(
  failures: readonly Omit<KnownFailure, 'reason'>[],
  known: readonly KnownFailure[],
): readonly string[] {
  const failing = new Set(failures.map(keyOf));
  const listed = new Set(known.map(keyOf));
  const fixed = known.filter((one) => !failing.has(keyOf(one)));
  const unlisted = failures.filter((one) => !listed.has(keyOf(one)));
  return [
    ...unlisted.map((one) => `fails and is not listed: ${JSON.stringify({ ...one, reason: '' })}`),
    ...fixed.map((one) => `fails no more, delete its line: ${JSON.stringify(one)}`),
  ];
}

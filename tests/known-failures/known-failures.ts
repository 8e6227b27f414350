import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What is read wrongly of a real text that is no part of this project. `of` stands for the text (see `fingerprint`);
 * `field` says what is read, `wanted` what the label says, `got` what we read; `reason` is why, in a sentence.
 */
export interface KnownFailure {
  readonly of: string;
  readonly field: string;
  readonly wanted: string;
  readonly got: string;
  readonly reason: string;
}

/** A text's short name in the lists: its words stay where they are. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').replace(/[-_]/g, '').slice(0, 10);

/** The failures of a list beside this file, one a line. */
export const knownFailures = (name: string): readonly KnownFailure[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const keyOf = ({ of, field, wanted, got }: Omit<KnownFailure, 'reason'>) => JSON.stringify([of, field, wanted, got]);

/**
 * A sentence for each failure that the list does not have, and for each line of the list that fails no more: a fix must
 * delete its line, and what fails anew must be fixed, or listed with the reason.
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

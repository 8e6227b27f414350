import type { Role } from '../../model/job-posting';

/** A role's own records where it has any, else the ML engineer's: the market that this product is about. */
export function forRole<T extends { readonly role: Role }>(records: readonly T[], role: Role | null): readonly T[] {
  const own = records.filter((record) => record.role === role);
  return own.length > 0 ? own : records.filter((record) => record.role === 'machine-learning-engineer');
}

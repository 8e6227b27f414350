import type { Role } from '../../model/job-posting';

/** The records of a role. Where it has none: those of the ML engineer, whose market this product is about. */
export function forRole<T extends { readonly role: Role }>(records: readonly T[], role: Role | null): readonly T[] {
  const own = records.filter((record) => record.role === role);
  return own.length > 0 ? own : records.filter((record) => record.role === 'machine-learning-engineer');
}

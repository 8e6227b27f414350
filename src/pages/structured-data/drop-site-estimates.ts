import type { Site } from '../site/define-site';
import type { FieldValues } from '../site/field-values';

/** Drops what the site's file says is wrong in its schema.org data: its own guesses at pay, places that are not true. */
export function dropSiteEstimates(fields: FieldValues, site: Site | null): FieldValues {
  const wrong = site?.notFromSchema ?? [];
  if (wrong.length === 0) return fields;
  const dropped = { ...fields, ...Object.fromEntries(wrong.map((field) => [field, null])) };
  // Pay that the data has as words is the same guess.
  return wrong.includes('structuredSalary') ? { ...dropped, salary: null } : dropped;
}

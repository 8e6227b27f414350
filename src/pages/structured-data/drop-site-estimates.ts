import type { Site } from '../site/define-site';
import type { FieldValues } from '../site/field-values';

/** Drops the fields that are the site's own guesses, as its file says, from what schema.org data gave. */
export function dropSiteEstimates(fields: FieldValues, site: Site | null): FieldValues {
  const guesses = site?.notFromSchema ?? [];
  // Pay that the data has as words is the same guess.
  return guesses.length === 0
    ? fields
    : { ...fields, ...Object.fromEntries(guesses.map((field) => [field, null])), salary: null };
}

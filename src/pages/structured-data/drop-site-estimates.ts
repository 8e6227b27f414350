import type { Site } from '../site/define-site';
import type { FieldValues } from '../site/field-values';

/** What schema.org data says, without the fields of which the site file tells that they are the site's own guesses. */
export function dropSiteEstimates(fields: FieldValues, site: Site | null): FieldValues {
  const guesses = site?.notFromSchema ?? [];
  // Pay that the data has in words is the same guess.
  return guesses.length === 0
    ? fields
    : { ...fields, ...Object.fromEntries(guesses.map((field) => [field, null])), salary: null };
}

import { SENIORITIES, type Seniority } from '../../model/job-posting';
import type { Contradiction } from '../../model/role-facts';
import type { Claim, Claims } from '../../text/claims/claim';

/** The claim of the title or a label and that of the description, where they differ. `used` is the one that we show. */
export function lostClaims<T extends string>(
  field: Contradiction['field'],
  used: T | undefined,
  claims: Claims<T>,
): readonly Contradiction[] {
  const short = claims.short();
  const text = short && claims.text();
  if (!short || !text || short.value === text.value) return [];
  // The value in use may be a third one. Then we quote the label in its place.
  return [text.value === used ? { field, used: text, other: short } : { field, used: short, other: text }];
}

/**
 * A level that the title names is compared with the level and with the years that the text asks for. One step apart
 * ("Staff", "a senior engineer") is fine.
 */
export function lostLevels(
  claims: Claims<Seniority>,
  byYears: () => Claim<Seniority> | null,
): readonly Contradiction[] {
  const used = claims.short();
  if (used?.evidence.part !== 'title') return [];
  const named = claims.text();
  if (named && Math.abs(stepsUp(used.value, named.value)) >= 2) return [{ field: 'seniority', used, other: named }];
  const years = byYears();
  return years && isFarByYears(used.value, years.value) ? [{ field: 'seniority', used, other: years }] : [];
}

const stepsUp = (from: Seniority, to: Seniority) => SENIORITIES.indexOf(to) - SENIORITIES.indexOf(from);

/**
 * Years of experience tell no level above senior, so for a lead or a head only fewer than two years contradict the
 * title. For a graduate, two years already do.
 */
function isFarByYears(title: Seniority, years: Seniority): boolean {
  if (stepsUp('senior', title) >= 0) return years === 'entry';
  return stepsUp(title, years) >= (title === 'entry' ? 1 : 2);
}

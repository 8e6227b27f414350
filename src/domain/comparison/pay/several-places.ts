import type { JobPosting } from '../../model/job-posting';
import { findPlaces } from '../../reading/facts/place/find-places';

// "London (1 day a month) or remote UK"  "Remote / London"
const OR_REMOTE = /\b(?:or|\/)[^/]{0,12}\bremote|\bremote\b[^/]{0,6}(?:\bor\b|\/)/i;

/**
 * Whether the posting lets people choose between London and elsewhere in the UK: it names a place of either kind, or
 * London or remote. Where all of it is remote, there is nothing to choose.
 */
export function namesElsewhere({
  facts,
  jobLocation,
  region,
  workMode,
}: Pick<JobPosting, 'facts' | 'jobLocation' | 'region' | 'workMode'>): boolean {
  if (region?.value !== 'london') return false;
  if (OR_REMOTE.test((jobLocation ?? '').slice(0, 400))) return true;
  if (workMode?.value === 'remote') return false;
  const places = facts.places?.value ?? [];
  return places.some((place) => findPlaces(place).some((found) => found.region === 'uk'));
}

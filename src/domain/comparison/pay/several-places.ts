import type { JobPosting } from '../../model/job-posting';
import { findPlaces } from '../../reading/facts/place/find-places';

// "London (1 day a month) or remote UK"  "Remote / London"
const OR_REMOTE = /(?:\bor\b|\/)[^/]{0,12}\bremote|\bremote\b[^/]{0,6}(?:\bor\b|\/)/i;
// "London (hybrid/remote)": the two are one way of working, and no choice of place
const HYBRID = /\bhybrid ?(?:or|\/) ?remote|\bremote ?(?:or|\/) ?hybrid/i;

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
  const place = (jobLocation ?? '').slice(0, 400);
  if (OR_REMOTE.test(place) && !HYBRID.test(place)) return true;
  if (workMode?.value === 'remote') return false;
  const places = facts.places?.value ?? [];
  return places.some((place) => findPlaces(place).some((found) => found.region === 'uk'));
}

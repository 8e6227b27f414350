import type { Evidence } from '../../model/evidence';
import type { JobPosting } from '../../model/job-posting';
import { findPlaces, type PlaceFound } from '../../reading/facts/place/find-places';
import { WIDER } from '../../reading/facts/place/gazetteer';

// "London (1 day a month) or remote UK"  "Remote / London"
const OR_REMOTE = /(?:\bor\b|\/)[^/]{0,12}\bremote|\bremote\b[^/]{0,6}(?:\bor\b|\/)/i;
// "London (hybrid/remote)": the two are one way of working, and no choice of place
const HYBRID = /\bhybrid ?(?:or|\/) ?remote|\bremote ?(?:or|\/) ?hybrid/i;

const isElsewhere = ({ region, text }: PlaceFound): boolean => region === 'uk' && !WIDER.has(text.toLowerCase());

const listsLondon = (evidence: Evidence | null, place: string): boolean =>
  evidence?.part === 'jobLocation' && findPlaces(place).some(({ region }) => region === 'london');

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
  if (region === null || region.value === 'outside-uk') return false;
  const place = (jobLocation ?? '').slice(0, 400);
  // The page's own location lists London beside other towns: see `readRegion`.
  if (region.value === 'uk') return workMode?.value !== 'remote' && listsLondon(region.evidence, place);
  if (OR_REMOTE.test(place) && !HYBRID.test(place)) return true;
  if (workMode?.value === 'remote') return false;
  // The page's own place is another than London, which only the text names.
  const isFromElsewhere = region.evidence !== null && region.evidence.part !== 'jobLocation';
  const places = [...(facts.places?.value ?? []), ...(isFromElsewhere ? [place] : [])];
  return places.some((each) => findPlaces(each).some(isElsewhere));
}

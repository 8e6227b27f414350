import type { Fact, StatedFact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { declareCues } from '../../../text/keyword-index';
import { labelledWords } from '../../../text/labelled-words';
import { firstLine, type PostingPart } from '../../../text/posting-parts';
import { findPlaces, type PlaceFound, segmentsOf } from './find-places';
import { WIDER } from './gazetteer';

const CUES = declareCues('location', 'office');

// "Location: London or Edinburgh"  "Locations: Leeds / Bristol"  "**Location:** Bath & London"
const LABEL = /\b(?:locations?|work(?:ing)? location|office location|offices?)[\s*]{0,3}:[\s*]{0,4}/gi;
/** Every list of places has one of these in it. A quick check before the gazetteer is asked. */
const LIST = /[,/;|&•()+]|\bor\b|\band\b/i;
/** No list of places is longer, in characters. */
const LONGEST = 400;

/** The places of work, as the posting writes them, where it names several; null where it names one, or none. */
export function readWorkPlaces(page: PagePosting): Fact<readonly string[]> | null {
  const short: PostingPart[] = [
    { part: 'jobLocation', text: page.jobLocation ?? '' },
    { part: 'title', text: page.title ?? '' },
  ];
  for (const words of short) {
    const several = placesListedIn(words);
    if (several) return several;
  }
  for (const { text, index } of labelledWords(page.description, CUES, LABEL)) {
    const several = placesListedIn({ part: 'description', text }, index);
    if (several) return several;
  }
  const line = firstLine(page);
  return page.title === null && /\|/.test(line.text) ? placesListedIn(line) : null;
}

/** The places that a short text lists, where there are several; null where it names one, or none. `offset` is added to the index. */
export function placesListedIn({ part, text: all }: PostingPart, offset = 0): StatedFact<readonly string[]> | null {
  const text = all.slice(0, LONGEST);
  if (!LIST.test(text)) return null;
  const named = findPlaces(text).filter((place) => !WIDER.has(place.text.toLowerCase()));
  if (named.length < 2) return null;
  const segmentOf = segmentsOf(text);
  // Segments without a place are left out, as holes.
  const segments: PlaceFound[][] = [];
  for (const place of named) {
    const segment = segmentOf(place);
    segments[segment] = [...(segments[segment] ?? []), place];
  }
  const several = withoutParts(
    segments.flatMap((places, i) => {
      const next = segments[i + 1]?.[0];
      const joint = next && text.slice(places.at(-1)?.index, next.index);
      return placesOfSegment(places, joint !== undefined && /\b(?:and|or)\b|&/i.test(joint));
    }),
  );
  const [first] = several;
  const last = several.at(-1);
  if (several.length < 2 || !first || !last) return null;
  return {
    value: several.map((place) => place.text),
    evidence: { part, text: text.slice(first.index, last.index + last.text.length), index: offset + first.index },
  };
}

/**
 * The places of one segment, which are separated by commas. A second name may be the city that the first belongs to
 * ("Filton, Bristol"), and then only the first counts. All count where London comes first, where pay is in different
 * currencies, where there are three or more ("Leeds, Bath, Hull"), or where the list goes on ("Leeds, Bath & Hull").
 */
function placesOfSegment(places: readonly PlaceFound[], listGoesOn: boolean): readonly PlaceFound[] {
  const areFar = new Set(places.map(({ currency }) => currency)).size > 1 || places[0]?.text.toLowerCase() === 'london';
  return places.length > 2 || areFar || listGoesOn ? places : places.slice(0, 1);
}

/** Each place once. Beside London, places within London are left out ("London, Waterloo campus"). */
function withoutParts(all: readonly PlaceFound[]): PlaceFound[] {
  const isLondon = ({ text }: PlaceFound) => text.toLowerCase() === 'london';
  const places = all.some(isLondon) ? all.filter((place) => isLondon(place) || place.region !== 'london') : all;
  return places.filter(
    (place, i) => places.findIndex(({ text }) => text.toLowerCase() === place.text.toLowerCase()) === i,
  );
}

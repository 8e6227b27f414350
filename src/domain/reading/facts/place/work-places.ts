import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { allMatches } from '../../../text/all-matches';
import { declareCues } from '../../../text/keyword-index';
import { firstLine, type PostingPart } from '../../../text/posting-parts';
import { matchesIn, textWindows } from '../../../text/windows';
import { findPlaces, type PlaceFound } from './find-places';
import { WIDER } from './gazetteer';

const CUES = declareCues('location', 'office');

/** These separate one place from the next. A comma does not, since a county or a country may follow it. */
const SEPARATORS = /\bor\b|\band\b|[/;|&•()+]/gi;
// "Location: London or Edinburgh"  "Locations: Leeds / Bristol"  "**Location:** Bath & London"
const LABEL = /\b(?:locations?|work(?:ing)? location|office location|offices?)[\s*]{0,3}:[\s*]{0,4}/gi;
const LABELS = 4;
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
    const several = severalIn(words, 0);
    if (several) return several;
  }
  let seen = 0;
  for (const match of labels(page.description)) {
    seen += 1;
    if (seen > LABELS) break;
    const from = match.index + match[0].length;
    const text = /^[^\n.]{0,90}/.exec(page.description.slice(from, from + 90))?.[0] ?? '';
    const several = severalIn({ part: 'description', text }, from);
    if (several) return several;
  }
  const line = firstLine(page);
  return page.title === null && /\|/.test(line.text) ? severalIn(line, 0) : null;
}

const labels = (text: string) => textWindows(text, CUES, 20, 30).flatMap((textWindow) => matchesIn(textWindow, LABEL));

function severalIn({ part, text: all }: PostingPart, offset: number): Fact<readonly string[]> | null {
  const text = all.slice(0, LONGEST);
  if (!LIST.test(text)) return null;
  const named = findPlaces(text).filter((place) => !WIDER.has(place.text.toLowerCase()));
  if (named.length < 2) return null;
  const ends = allMatches(text, SEPARATORS);
  const segments = new Map<number, PlaceFound[]>();
  for (const place of named) {
    const segment = ends.filter((end) => end.index < place.index).length;
    segments.set(segment, [...(segments.get(segment) ?? []), place]);
  }
  const several = withoutParts(
    [...segments].flatMap(([segment, places]) => {
      const listGoesOn = segments.has(segment + 1) && /and|or|&/i.test(ends[segment]?.[0] ?? '');
      return placesOfSegment(places, listGoesOn);
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

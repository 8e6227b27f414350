import type { PagePart, StatedFact } from '../../../model/evidence';
import type { Region } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import { type Cues, declareCues } from '../../../text/keyword-index';
import { labelledWords } from '../../../text/labelled-words';
import { firstLine, type PostingPart } from '../../../text/posting-parts';
import { countryOf } from './country';
import { findPlaces, findPostcode, type PlaceFound, segmentsOf } from './find-places';
import { STATE_NAMES } from './gazetteer';
import { placesListedIn } from './work-places';

/** Where the work is, and the currency of pay there (ISO 4217; null where we do not read it). */
export interface RegionRead extends StatedFact<Region> {
  readonly currency: string | null;
  /** The currencies of all places that stand beside this one ("London or New York"), each once. */
  readonly currencies: readonly (string | null)[];
}

// "Location: London or Edinburgh"  "**Location:** Leeds"  "Based in: Bristol"  "full-time on-site in Central London"
const LOCATION_LABEL =
  /\b(?:locations?|work(?:ing)? location|office location|based|on-?site in|place of work)\b[\s:*\\-]{1,8}(?:is |in |at )?/gi;
const BASED_IN =
  /\b(?:based (?:in|at|out of|near)|office in|offices in|role in|remote in|remote within|remote \(|working in|located in)\s{1,2}/gi;
const LOCATION_CUES = declareCues(
  'location|work location|working location|office location|based|on-site in|onsite in|place of work',
);
const BASED_CUES = declareCues(
  'based|office in|offices in|role in|remote in|remote within|remote (|working in|located in',
);
// "until March at the South Kensington Campus"  "three days at our Leeds office"
const SITE = /\bat (?:the|our) (?=[A-Z][^\n.]{2,30} (?:[Cc]ampus|[Oo]ffice)\b)/g;
const SITE_CUES = declareCues('campus|office');
/** No list of places is longer, in characters. */
const LONGEST = 400;

/**
 * The region of the place of work: London where a place is in Greater London, else the UK where any is, else outside the
 * UK. A location that lists London beside several other towns of the UK is the UK. Null where no place is read. The page's own location counts first, then the countries in its data, title,
 * labels and description.
 */
export function readRegion(page: PagePosting): RegionRead | null {
  const stated = amongOthers(page, nearest([{ part: 'jobLocation', text: page.jobLocation ?? '' }]));
  const inData = readCountries(page);
  if (inData?.value === 'outside-uk') {
    if (stated === null || stated.value === 'outside-uk') return stated ?? inData;
    // "London" beside the country CA is the London of Ontario. "London, UK" is not, nor is a London that pays in pounds:
    // there the data name the employer's country.
    if (!NAMES_UK.test(page.jobLocation ?? '') && !speaksOfPounds(page)) return inData;
  }
  const read = regionInWords(page, stated);
  const isInUk = read !== null && read.value !== 'outside-uk';
  return inData?.value === 'uk' && stated === null && !isInUk ? inData : read;
}

function regionInWords(page: PagePosting, stated: RegionRead | null): RegionRead | null {
  if (stated && stated.value !== 'uk') return stated;
  const labelled = labelledPlaces(page, LOCATION_LABEL, LOCATION_CUES, stated !== null);
  if (stated) {
    if (labelled?.value === 'london') return labelled;
    // "Bristol or London" above the advert, beside the place "Bristol".
    const { part, text } = firstLine(page);
    const first =
      text.length <= SHORT_LINE && text.includes(stated.evidence.text) ? nearest([{ part, text }], true) : null;
    return first?.value === 'london' ? first : stated;
  }
  const short =
    nearest([{ part: 'title', text: page.title ?? '' }], true) ??
    nearest([...page.details.map((text) => ({ part: 'details' as const, text }))], true);
  // "UK or remote" in the title, and "The place of work is London" below it.
  if (short?.value === 'uk' && labelled?.value === 'london') return labelled;
  return (
    short ??
    labelled ??
    nearest([firstLine(page)], true) ??
    labelledPlaces(page, BASED_IN, BASED_CUES, false) ??
    labelledPlaces(page, SITE, SITE_CUES, false, 45) ??
    placeOnLine(page.description)
  );
}

/**
 * "Bath, Hull, London": London is one place of many in the UK, and does not stand for the others. Of two places, the one
 * nearest to a job seeker in London counts, and the comparison looks at both.
 */
function amongOthers({ jobLocation }: PagePosting, stated: RegionRead | null): RegionRead | null {
  if (stated?.value !== 'london') return stated;
  const several = placesListedIn({ part: 'jobLocation', text: jobLocation ?? '' });
  const others = several?.value.filter((name) => findPlaces(name)[0]?.region === 'uk') ?? [];
  return several && others.length > 1 ? { ...stated, value: 'uk', evidence: several.evidence } : stated;
}

const speaksOfPounds = ({ salary, details, description }: PagePosting): boolean =>
  [salary ?? '', ...details, description].some((text) => text.includes('£'));

/** In characters: a longer line is a sentence. */
const SHORT_LINE = 60;
const LINES = /^[^\n]{4,60}$/gm;
// "UK London - Cotton Street"  "GB-Leeds"  "United Kingdom, York"
const NAMES_UK = /\b(?:UK|GB|United Kingdom|England|Scotland|Wales)\b/;
// A list item, or words of a sentence: "- York", "we like York".
const NO_LABEL = /^\s{0,4}[-*•·]|[a-z]{2} (?!or\b|and\b)[a-z]{2}/;
const COUNTRY = /^(?:uk|gb|united kingdom|great britain|england|scotland|wales)$/i;

/** A town in the UK on a short line that names the country too, and is no sentence and no list item. */
function placeOnLine(description: string): RegionRead | null {
  for (const { 0: text, index } of description.matchAll(LINES)) {
    if (!NAMES_UK.test(text) || NO_LABEL.test(text)) continue;
    const place = withoutNamesakes(text).find(
      ({ region, text: name }) => region !== 'outside-uk' && !COUNTRY.test(name),
    );
    if (place) return toRead('description', { ...place, index: place.index + index });
  }
  return null;
}

/** Of all places that the parts name, the one nearest to a job seeker in London. */
function nearest(parts: readonly PostingPart[], wholePostcodes = false): RegionRead | null {
  const found: { part: PostingPart['part']; place: PlaceFound }[] = [];
  for (const { part, text: all } of parts) {
    const text = all.slice(0, LONGEST);
    for (const place of withoutNamesakes(text)) found.push({ part, place });
    const place = findPostcode(text, wholePostcodes);
    if (place) found.push({ part, place });
  }
  if (found.length === 0) return null;
  const pick = (region: Region) => found.find(({ place }) => place.region === region);
  const best = pick('london') ?? pick('uk') ?? pick('outside-uk');
  const places = found.map(({ place }) => place).filter(({ text }) => !SEVERAL_COUNTRIES.test(text));
  return best ? toRead(best.part, best.place, places) : null;
}

// Beside a town, such a name says how far from it one may live.
const SEVERAL_COUNTRIES = /^(?:eu|europe|emea|apac|latam)$/i;

/** The country that the page's data names: the UK where it is among them. Null where no country is known. */
function readCountries({ countries }: PagePosting): RegionRead | null {
  const known = countries.flatMap((text) => {
    const country = countryOf(text);
    return country ? [{ ...country, text, index: 0 }] : [];
  });
  const best = known.find(({ region }) => region === 'uk') ?? known[0];
  return best ? toRead('structured', best, known) : null;
}

const ALL_STATES = new Set(Object.values(STATE_NAMES).flatMap((names) => names.split('|')));

/**
 * The places of a text, without those of the UK that a wider name behind them shows to be abroad. "Melbourne, Victoria,
 * Australia" has nothing to do with Victoria in London.
 */
function withoutNamesakes(text: string): readonly PlaceFound[] {
  const places = findPlaces(text);
  if (places.length < 2) return places;
  const segment = segmentsOf(text);
  return places.filter((place, i) => {
    if (place.region === 'outside-uk') return true;
    // "London, Paris" names two places, "London, Kentucky" names one.
    const next = places[i + 1];
    if (next && ALL_STATES.has(next.text.toLowerCase()) && segment(next) === segment(place)) return false;
    const last = places.findLast((other, j) => j > i && segment(other) === segment(place));
    // East London is a city in South Africa, too.
    const isEast = /\beast london$/i.test(text.slice(0, place.index + place.text.length));
    if (isEast && /south africa/i.test(last?.text ?? '')) return false;
    if (/london|kingdom|^uk$/i.test(place.text)) return true;
    return last?.region !== 'outside-uk';
  });
}

function toRead(part: PagePart, place: PlaceFound, beside: readonly PlaceFound[] = [place]): RegionRead {
  const { region, currency, text, index } = place;
  const currencies = [...new Set(beside.map((each) => each.currency))];
  return { value: region, currency, currencies, evidence: { part, text, index } };
}

/**
 * The place behind a label in the description, London first. With `strict`, only labels with a colon or the like count.
 */
function labelledPlaces(page: PagePosting, label: RegExp, cues: Cues, strict: boolean, before = 20): RegionRead | null {
  let best: RegionRead | null = null;
  for (const { label: said, text, index } of labelledWords(page.description, cues, label, before)) {
    if (strict && !/[:*-]|on-?site/i.test(said)) continue;
    const read = nearest([{ part: 'description', text: text.slice(0, 60).split(/[;|]/, 1)[0] ?? '' }], true);
    if (!read) continue;
    const found = { ...read, evidence: { ...read.evidence, index: read.evidence.index + index } };
    if (found.value === 'london') return found;
    best ??= found;
  }
  return best;
}

/** Countries, and the nations of the UK, as they stand at the end of an address. In lower case. */
const COUNTRIES = new Set(
  'uk|gb|gbr|u.k.|united kingdom|great britain|england|scotland|wales|northern ireland|ireland|usa|united states|germany|deutschland|france|netherlands|belgium|spain|italy|portugal|poland|switzerland|sweden|india|canada|australia|singapore'.split(
    '|',
  ),
);

/**
 * Towns with most of the UK's postings, for lines that name nothing but a town ("Bath", "Leeds LS1", "Central London").
 */
const TOWNS =
  /^(?:(?:greater|central|north|south|east|west|inner|city of) )?(?:london|aberdeen|bath|belfast|birmingham|blackpool|bournemouth|bradford|brighton|bristol|cambridge|canterbury|cardiff|chelmsford|cheltenham|chester|coventry|derby|dundee|durham|edinburgh|exeter|glasgow|gloucester|guildford|harwell|huddersfield|hull|inverness|ipswich|lancaster|leeds|leicester|lincoln|liverpool|loughborough|luton|macclesfield|maidenhead|manchester|milton keynes|newcastle(?: upon tyne)?|newport|northampton|norwich|nottingham|oxford|peterborough|plymouth|portsmouth|preston|reading|salford|sheffield|slough|southampton|st albans|stevenage|stirling|stockport|stoke-on-trent|sunderland|swansea|swindon|telford|wakefield|warrington|warwick|watford|winchester|woking|wolverhampton|worcester|york|dublin)(?: area| city centre)?$/i;

/** A postcode, or its first half. Only in London does that end with a letter ("EC2A"): "B2B" is none. */
const POSTCODE = /\s(?:[A-Z]{1,2}\d{1,2}|(?:[EW]C\d|[NW]1|S[EW]1|E1)[A-Z])(?: ?\d[A-Z]{2})?$/;
const MODE =
  /\s?\((?:hybrid|remote|on-?site|in[- ]office|flexible)[^()]{0,30}\)|[,/]?\s?\b(?:hybrid|remote)(?: working)?$/gi;

const LONGEST_PLACE = 80;

/**
 * Whether a line says where the work is and nothing else, judged by what it looks like: a list that ends in a country
 * or begins with a known town. A place that we do not know is left out, because a wrong place is worse than none.
 */
export function isPlaceLine(line: string): boolean {
  if (line.length > LONGEST_PLACE || line.length < 2) return false;
  const [first = '', ...rest] = line
    .replace(MODE, '')
    .replace(POSTCODE, '')
    .split(/,\s?|\s\/\s|\sor\s/)
    .map((part) => part.trim().replace(POSTCODE, ''));
  if (first.length > 40 || rest.length > 4 || /[\d£$€:!?]/.test(first)) return false;
  const last = rest.at(-1)?.toLowerCase();
  if (/^\p{Lu}[\p{L} .'-]{2,30}, [A-Z]{2}$/u.test(`${first}, ${rest}`)) return true;
  return TOWNS.test(first) || COUNTRIES.has(last ?? first.toLowerCase());
}

/**
 * Texts that stand where a place should and are none: pay, how the work is done, what became of the posting, and how
 * many places there are ("4 Locations", "Multiple locations").
 */
const NO_PLACE =
  /[£$€₹]\s?\d|\d\s?(?:lacs?|lakhs?|lpa|k)\b|\bago$|^(?:(?:\d{1,4}|multiple|various|several|many) (?:locations?|places?|cities|offices?|sites?|countries)|viewed|saved|applied|promoted|easy apply|new|urgent|actively hiring|apply(?: now)?|hybrid|in[- ]office|(?:full|part)[- ]time|permanent|contract|competitive)$/i;

/** Whether a value may be a place at all, for places that are found by their position alone. */
export const mayBePlace = (value: string): boolean => !NO_PLACE.test(value.trim());

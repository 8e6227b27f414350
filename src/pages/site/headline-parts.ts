/**
 * What the first line of a posting says, where the parts stand in one line without labels. A part that is not there is
 * null.
 */
export interface HeadlineParts {
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  readonly salary: string | null;
}

const NOTHING: HeadlineParts = { title: null, hiringOrganization: null, jobLocation: null, salary: null };

/** A longer title is cut, and so is a first line without parts. Characters. */
const LONGEST_TITLE = 120;
const LONGEST_PART = 100;

const PAY = /[£$€₹]\s?\d|\d\s?k?\s?(?:GBP|USD|EUR|CHF)\b|\b(?:GBP|USD|EUR|CHF)\s?\d/i;
const ADDRESS = /https?:|\bwww\.|\.(?:com|co|io|ai|org|net|dev|uk|eu|app|tech)\b/i;
const ROLE =
  /\b(?:engineer|engineering|developer|scientist|researcher|analyst|architect|manager|designer|programmer|consultant|specialist|technologist|administrator|associate|postdoc|intern|lead|role|position|opening)s?\b|\b(?:head|director|sre|swe|devops|mlops|cto|vp|staff|principal|founding|hiring)\b/i;
const MODE = new Set(
  'remote|onsite|on-site|hybrid|office|in-office|in-person|person|wfh|fully|or|in|100%|only'.split('|'),
);
const TERMS = new Set(
  `full|time|full-time|fulltime|part|part-time|parttime|ft|pt|contract|contractor|freelance|permanent|perm|intern|interns|internship|internships|visa|visas|sponsorship|equity|competitive|salary|or|and|no|yes`.split(
    '|',
  ),
);

/**
 * Splits a line such as "Company | Role | Place | REMOTE | £80k", or "Company - Place, Place | ONSITE". The parts are
 * told by what they look like, because their order varies after the first. A line without separators is taken for the
 * title as a whole. The title is null where no part is a role; it is never a place or an address. White space in the
 * line must be folded already.
 */
export function headlineParts(line: string | null): HeadlineParts {
  if (!line) return NOTHING;
  const written = line.includes('|') ? line.split('|') : line.split(DASH);
  const [first = '', ...rest] = written.map((part) => part.trim()).filter(Boolean);
  if (rest.length === 0) return { ...NOTHING, title: withoutAddresses(line) };
  const [name = '', ...behind] = first.split(DASH);
  const parts = [...behind.map((part) => part.trim()), ...rest];
  const salary = parts.find((part) => PAY.test(part) && part.length <= LONGEST_PART) ?? null;
  const others = parts.filter((part) => part !== salary && !ADDRESS.test(part) && !isAllOf(TERMS, part));
  const plain = others.filter((part) => !ROLE.test(part) && !isMode(part));
  // Of two parts that are neither, the first is the role. A single one is more likely to be the place.
  const unnamed =
    plain.length > behind.length + 1 && !isPlace(plain[behind.length] ?? '') ? plain[behind.length] : null;
  const title = others.find((part) => ROLE.test(part)) ?? unnamed ?? null;
  const places = others.filter((part) => part !== title && part.length <= LONGEST_PART && !ROLE.test(part));
  // What stands behind the name may be what the company does. It counts as a place only where it looks like one.
  const mayBePlaces = places.filter((part) => !behind.includes(part) || isPlace(part));
  const place = mayBePlaces.find((part) => !isAllOf(MODE, part)) ?? null;
  const mode = mayBePlaces.find((part) => isAllOf(MODE, part)) ?? null;
  return {
    title: title?.slice(0, LONGEST_TITLE) ?? null,
    hiringOrganization: organisationOf(name),
    jobLocation: place === null || mode === null ? (place ?? mode) : `${place} (${mode})`,
    salary,
  };
}

/** The line for a title where nothing better is known; null where it is nothing but addresses. */
export const withoutAddresses = (line: string | null): string | null =>
  line
    ?.replace(/\(?\b(?:https?:\/\/|www\.)[^\s|]{1,300}/gi, '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part))
    .join(' | ')
    .slice(0, LONGEST_TITLE) || null;

const DASH = / [–—•·-] /;

/**
 * Whether a part is a place by what it looks like: a list of short names, or a town with many such companies. There is
 * a longer list of towns in text/place-line.ts, which would make this site's script twice as long.
 */
const isPlace = (part: string): boolean =>
  TOWN.test(part) || (part.includes(', ') && part.split(/, | or | and /).every((name) => NAME.test(name)));
const TOWN =
  /^(?:(?:greater |central )?london|edinburgh|manchester|cambridge|oxford|bristol|berlin|munich|paris|amsterdam|dublin|zurich|new york|nyc|sf|san francisco)$/i;
const NAME = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}$/u;

const wordsIn = (part: string): readonly string[] =>
  part
    .toLowerCase()
    .split(/[\s,/&+()]/)
    .filter(Boolean);

const isAllOf = (words: ReadonlySet<string>, part: string): boolean => wordsIn(part).every((word) => words.has(word));

/** Whether a part says how the work is done: "REMOTE (UK)" is not a role. */
const isMode = (part: string): boolean => MODE.has(wordsIn(part)[0] ?? '');

/** The organisation in the first part: "Acme" in "Acme (YC W21) https://acme.example". */
const organisationOf = (part: string): string | null =>
  (part.split('(')[0] ?? '').split('http')[0]?.trim().slice(0, 80) || null;

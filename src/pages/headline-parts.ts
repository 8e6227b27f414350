/** What a posting's first line says, where it has the parts in one line without names. Each null where it has none. */
export interface HeadlineParts {
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  readonly salary: string | null;
}

const NOTHING: HeadlineParts = { title: null, hiringOrganization: null, jobLocation: null, salary: null };

/** A title is no longer than this; a first line without parts is cut to it. Characters. */
const LONGEST_TITLE = 120;

const PAY = /[£$€₹]\s?\d|\d\s?[kK]?\s?(?:GBP|USD|EUR|CHF)\b|\b(?:GBP|USD|EUR|CHF)\s?\d/;
/** Parts that are neither the role nor the place. */
const OTHER =
  /^(?:full[ -]?time|part[ -]?time|contract(?:or)?|freelance|permanent|intern(?:s|ships?)?|visa.{0,40}|no visa.{0,40}|equity.{0,30}|competitive.{0,30}|https?:.{0,200}|(?:www\.)?[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}(?:\/.{0,200})?|f\/t|ft|pt)(?:[ ,/&+]{1,3}(?:full[ -]?time|part[ -]?time|contract(?:or)?|intern(?:s|ships?)?|ft|pt))*$/i;
const MODE = /\b(?:remote|on-?site|hybrid|in[ -](?:office|person)|wfh)\b/i;
const ONLY_MODE =
  /^(?:(?:fully |100% )?remote|on-?site|hybrid|in[ -](?:office|person)|wfh)(?:[ ,/&+]{1,3}(?:or )?(?:(?:fully )?remote|on-?site|hybrid|in[ -](?:office|person)|wfh))*$/i;
const ROLE =
  /\b(?:engineers?|engineering|developers?|scientists?|researchers?|analysts?|architects?|managers?|designers?|leads?|head|director|roles?|positions?|sre|swe|devops|mlops|cto|vp|programmers?|consultants?|specialists?|interns?|staff|principal|founding|technologists?|administrators?|associates?|hiring|openings|postdocs?)\b/i;

/**
 * "Company | Role | Place | REMOTE | £80k": the parts by what they look like, for their order varies after the first.
 * A line without separators is taken for the title as a whole.
 */
export function headlineParts(line: string | null): HeadlineParts {
  if (!line) return NOTHING;
  const separator = /\|/.test(line) ? /\s*[|｜]\s*/ : /\s+[–—•·-]\s+/;
  const [first = '', ...rest] = line
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  if (rest.length === 0) return { ...NOTHING, title: line.slice(0, LONGEST_TITLE) };
  const salary = rest.find((part) => PAY.test(part) && part.length <= 100) ?? null;
  const others = rest.filter((part) => part !== salary && !OTHER.test(part));
  const title = others.find((part) => ROLE.test(part)) ?? others.find((part) => !MODE.test(part)) ?? null;
  const places = others.filter((part) => part !== title && part.length <= 100 && !ROLE.test(part));
  const jobLocation = places.find((part) => !ONLY_MODE.test(part)) ?? places[0] ?? null;
  return {
    title: (title ?? line).slice(0, LONGEST_TITLE),
    hiringOrganization: organisationOf(first),
    jobLocation,
    salary,
  };
}

/** "Acme (YC W21) (https://acme.example)" is Acme. */
const organisationOf = (part: string): string | null =>
  part
    .replace(/\s*\((?:https?:|www\.|YC\b|[\w-]{1,60}\.[a-z]{2,10}\b)[^)]{0,200}\)/gi, '')
    .replace(/\s*https?:\S{1,200}/g, '')
    .trim()
    .slice(0, 80) || null;

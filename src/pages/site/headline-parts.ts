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
 * "Company | Role | Place | REMOTE | £80k": the parts by what they look like, for their order varies after the first.
 * A line without separators is taken for the title as a whole. The line's white space is folded.
 */
export function headlineParts(line: string | null): HeadlineParts {
  if (!line) return NOTHING;
  const written = line.includes('|') ? line.split('|') : line.split(/ [–—•·-] /);
  const [first = '', ...rest] = written.map((part) => part.trim()).filter(Boolean);
  if (rest.length === 0) return { ...NOTHING, title: line.slice(0, LONGEST_TITLE) };
  const salary = rest.find((part) => PAY.test(part) && part.length <= LONGEST_PART) ?? null;
  const others = rest.filter((part) => part !== salary && !ADDRESS.test(part) && !isAllOf(TERMS, part));
  const title = others.find((part) => ROLE.test(part)) ?? others.find((part) => !isMode(part)) ?? null;
  const places = others.filter((part) => part !== title && part.length <= LONGEST_PART && !ROLE.test(part));
  return {
    title: (title ?? line).slice(0, LONGEST_TITLE),
    hiringOrganization: organisationOf(first),
    jobLocation: places.find((part) => !isAllOf(MODE, part)) ?? places[0] ?? null,
    salary,
  };
}

const wordsIn = (part: string): readonly string[] =>
  part
    .toLowerCase()
    .split(/[\s,/&+()]/)
    .filter(Boolean);

const isAllOf = (words: ReadonlySet<string>, part: string): boolean => wordsIn(part).every((word) => words.has(word));

/** "REMOTE (UK)" is where the work is, not what it is. */
const isMode = (part: string): boolean => MODE.has(wordsIn(part)[0] ?? '');

/** "Acme (YC W21) https://acme.example" is Acme. */
const organisationOf = (part: string): string | null =>
  (part.split('(')[0] ?? '').split('http')[0]?.trim().slice(0, 80) || null;

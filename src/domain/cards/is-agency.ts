/**
 * Words that agencies put into their own names. Only whole words count: "Talent.com Ltd" and "Harbour Search Partners"
 * are agencies; "Research Partners", "Staffordshire" and "Search Engine Labs" are not.
 */
const AGENCY_WORDS = new RegExp(
  [
    // "Harbour Recruitment"  "Blue Resourcing Ltd"  "Copper Staffing Solutions"
    '\\b(?:recruit(?:ment|ing|ers?)?|resourcing|staffing|headhunt(?:ers?|ing)|employment (?:agency|bureau|solutions)|job (?:agency|bureau))\\b',
    // "Lantern Talent"  "Talent Point"  "Pier Talent Solutions"; not "Talent Management Software Ltd"
    '\\btalent(?! (?:management|analytics|intelligence|tech|software|platform|systems))\\b',
    // "Finch Executive Search"  "Quay Search & Selection"  "Mole Search Partners"
    '\\b(?:executive|retained) search\\b|\\bsearch (?:&|and) selection\\b|\\bsearch (?:partners|associates|consultants|group)\\b|\\bselection (?:partners|consultants)\\b',
    // "North Personnel"  "Tern Appointments"  "Heron Placements"
    '\\b(?:personnel|appointments|placements)(?: (?:ltd|limited|group|uk|services))?$',
  ].join('|'),
  'i',
);

/**
 * UK recruitment agencies that advertise technology roles and whose names do not say that they are agencies, in the
 * form by which they are known. Names that other companies share (Progressive, Opus) are left out.
 */
const AGENCY_NAMES: ReadonlySet<string> = new Set([
  'adecco',
  'akkodis',
  'amoria bond',
  'anson mccade',
  'burns sheehan',
  'client server',
  'clientserver',
  'computer futures',
  'corecruitment',
  'datatech analytics',
  'eames consulting',
  'experis',
  'explore group',
  'goodman masson',
  'harnham',
  'harvey nash',
  'hays',
  'huxley',
  'hydrogen group',
  'jefferson frank',
  'kdr',
  'la fosse',
  'lorien',
  'manpower',
  'manpowergroup',
  'mason frank',
  'michael page',
  'morgan mckinley',
  'nigel frank',
  'oliver bernard',
  'oscar associates',
  'oscar technology',
  'page group',
  'page personnel',
  'pagegroup',
  'pearson frank',
  'proactive appointments',
  'randstad',
  'robert half',
  'robert walters',
  'sanderson',
  'searchability',
  'spencer ogden',
  'sthree',
  'trust in soda',
  'xcede',
]);

/** Words that may follow such a name: "Hays Technology", "Robert Walters UK Ltd". */
const NAME_ENDINGS: ReadonlySet<string> = new Set(
  'technology digital it uk ltd limited plc group associates international london specialist recruitment'.split(' '),
);

/** Whether the name of a hiring organisation is that of a recruitment agency. False for null and for unknown names. */
export function isAgency(hiringOrganization: string | null): boolean {
  const words = (hiringOrganization ?? '')
    .slice(0, 200)
    .split(/[\s.,()]/)
    .filter(Boolean);
  if (AGENCY_WORDS.test(words.join(' '))) return true;
  const name = words.map((word) => word.toLowerCase());
  if (name[0] === 'the') name.shift();
  for (; name.length > 0; name.pop()) {
    if (AGENCY_NAMES.has(name.join(' '))) return true;
    if (!NAME_ENDINGS.has(name.at(-1) ?? '')) return false;
  }
  return false;
}

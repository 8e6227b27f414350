/**
 * Words that agencies put into their own names. Whole words: "Talent.com Ltd" and "Harbour Search Partners" are agencies,
 * "Research Partners", "Staffordshire" and "Search Engine Labs" are not.
 */
const WORDS = new RegExp(
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

/** UK recruitment agencies that advertise technology roles under names that do not say so. By what they are known as; names that others have too (Progressive, Opus) are left out. */
const NAMES: ReadonlySet<string> = new Set([
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

/** What such a name goes on with: "Hays Technology", "Robert Walters UK Ltd". */
const ENDINGS: ReadonlySet<string> = new Set(
  'technology digital it uk ltd limited plc group associates international london specialist recruitment'.split(' '),
);

/** Whether a hiring organization's name is a recruitment agency's. Null and unknown names are not. */
export function isAgency(hiringOrganization: string | null): boolean {
  const words = (hiringOrganization ?? '')
    .slice(0, 200)
    .split(/[\s.,()]/)
    .filter(Boolean);
  if (WORDS.test(words.join(' '))) return true;
  const name = words.map((word) => word.toLowerCase());
  if (name[0] === 'the') name.shift();
  for (; name.length > 0; name.pop()) {
    if (NAMES.has(name.join(' '))) return true;
    if (!ENDINGS.has(name.at(-1) ?? '')) return false;
  }
  return false;
}

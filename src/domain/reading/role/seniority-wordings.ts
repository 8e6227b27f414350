import type { Seniority } from '../../model/job-posting';

/** The levels from the lowest to the highest, so that the distance between two can be counted. */
export const LEVEL_ORDER: readonly Seniority[] = ['intern', 'entry', 'mid', 'senior', 'lead', 'head'];

// "Data Science Intern"  "Machine Learning Apprentice"  "Summer Analyst, Data"  "Year in Industry - AI"
export const INTERN =
  /\b(?:interns?|internships?|apprentice(?:ship)?s?|placements?|studentships?|working student|summer (?:analyst|associate|student)|year in industry)\b/i;
// "Head of AI"  "Director, Data Science"  "VP of Engineering"  "Chief Data Officer"
export const HEAD = /\b(?:head of|head,|director|vp|vice[- ]president|chief|c[tdai]o)\b/gi;
/**
 * The level in a title. Where a title names several, the first counts, so "Senior / Lead" is senior. "III" and "IV" are
 * senior, "II" is mid.
 */
export const LEVEL = new RegExp(
  [
    // "Graduate ML Engineer"  "Jnr Data Analyst"  "Associate Data Scientist"
    // "KTP Associate", which is a post for a graduate
    '\\b(?:(?<entry>graduate|grad|junior|jnr|jr|entry[- ]level|trainee|early[- ]careers?|ktp associate|associate(?= (?:data|ml|machine|software|ai|engineer|scientist|analyst|developer|consultant)))',
    // "Mid-Level Data Scientist"  "Midweight Developer"  "Data Engineer II"
    '(?<mid>mid[- ]?(?:level|weight)|mid(?=[/ -]{1,3}(?:senior|to|data|software|ml|ai))|intermediate|II)',
    // "Senior Data Scientist"  "Snr ML Engineer"  "Engineer III"
    '(?<senior>senior(?! (?:staff|principal|manager|engineering manager))|snr|sr|experienced|III|IV)',
    // "Lead Data Scientist"  "Principal Engineer"  "Data Science Manager"
    '(?<lead>lead(?!s? ?gen)|principal|distinguished|managing consultant|(?<!technical |chief of )staff|(?<!product |account |project |community |office )manager(?!ial)))\\b',
  ].join('|'),
  'gi',
);
/** What makes a word of level in a title that of somebody or something else. */
export const LEVEL_OF_OTHERS = {
  // Before "Head of AI" or "Chief Data Officer": reporting to, office of the.
  before:
    /\b(?:report(?:s|ing) (?:in)?to|office of|assistant to|working (?:with|for)|support(?:ing)?) (?:the |our |a )?$/i,
  // After "Senior", "Chief" or "Lead": living, of staff team, scoring.
  after: /^ (?:living|care\b|citizens?|of staff team|scoring|time)/i,
};
/** An entry level that the text states of the role: by its name, a label, or whom it suits. */
export const ENTRY_LEVEL =
  /\b(?:entry[- ]level\b(?! (?:engineer|colleague|staff|developer|analyst|scientist|hire|team|employee|member))|(?:experience |seniority |career )?level[\s:*-]{1,4}(?:entry|junior|graduate)\b|(?:recent|new) graduates?\b|graduates? (?:welcome|are welcome|considered))/gi;
/** An intern whom the text looks for. */
export const INTERN_IN_TEXT = /\b(?:need of|need|seeking|looking for|hiring) (?:an? )?(?:\w{1,12} ){0,2}intern\b/gi;
/** A level that the text names as the one that the employer looks for. */
export const IN_TEXT = new RegExp(
  // "looking for a Lead Data Scientist"  "Job title: Senior Test Analyst"  "\n- Senior Platform Engineer"
  '(?:\\b(?:seeking|looking for|hiring|recruiting|recruit|appoint|job title[\\s:*-]{1,4}|this is|for|suit) (?:an? |our |their |for )?(?:\\w{1,12} ){0,2}?|\\n[-•*] )' +
    // "highly experienced"  "ideal for a graduate"; but "Junior to Lead levels" and "senior stakeholders" say nothing.
    '(?:\\b(?<entry>(?:recent )?graduate|junior|entry[- ]level)|(?<senior>(?:senior|highly experienced)(?! (?:manage|stake|leader|team|colleague|exec|level|business lead)))|(?<lead>lead(?= [a-z]{2,12} (?:engineer|scientist|analyst|developer))|principal))\\b(?!,? (?:to|and|or|/) )(?!,)',
  'gi',
);
// "a senior, visible role"  "a senior position"  "this senior hands-on role"
export const SENIOR_ROLE =
  /\b(?:an?|this) senior(?:,? (?!lead|manage|stake|exec)[\w-]{1,14}){0,2} (?:role|position|hire|appointment|post)\b/gi;
// "a senior leadership role"  "lead a team of analysts"  "manage and mentor data engineers"
export const LEADS =
  /\b(?:leadership (?:role|position)|(?:manage|lead) (?:and (?:mentor|develop|grow|lead|inspire) )?(?:a |the |our )?(?:\w{1,12} ){0,2}team (?:of|members)|manage and (?:mentor|develop))/gi;
// "no experience needed"  "No prior experience is required"  "No previous professional experience required"
export const NO_EXPERIENCE =
  /\bno (?:(?:prior|previous|professional|relevant|specific|formal|industry|commercial) ){0,3}experience (?:is )?(?:needed|required|necessary)\b/gi;

import type { Seniority } from '../job-posting';
import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { evidenceOf, firstFact, firstLine, type PageWords } from '../terms/page-words';
import { yearsAsked } from './years-asked';

const INTERN = /\b(?:intern|interns|internship|apprentice(?:ship)?|placement|studentship|working student)\b/i;
const HEAD = /\b(?:head of|head,|director|vp|vice[- ]president|chief|c[tdai]o)\b/i;
/** Where a title names several levels, the first: "Senior / Lead" is senior. "III" and up are senior, "II" is not. */
const LEVEL =
  /\b(?:(?<entry>graduate|grad|junior|jnr|jr|entry[- ]level|trainee|early[- ]careers?|associate(?= (?:data|ml|machine|software|ai|engineer|scientist|analyst|developer|consultant)))|(?<senior>senior(?! (?:staff|principal|manager|engineering manager))|snr|sr|experienced|III|IV)|(?<lead>lead(?!s? ?gen)|principal|distinguished|managing consultant|(?<!technical )staff|(?<!product |account |project |community |office )manager(?!ial)))\b/i;
// "looking for a Lead Data Scientist"  "Job title: Senior Test Analyst"  "- Senior Platform Engineer"  "highly experienced"
// "ideal for a graduate"; but "Junior to Lead levels" and "senior stakeholders" say nothing.
const IN_TEXT = new RegExp(
  '(?:\\b(?:seeking|looking for|hiring|recruiting|recruit|appoint|job title[\\s:*-]{1,4}|this is|for|suit) (?:an? |our |their |for )?(?:\\w{1,12} ){0,2}?|\\n[-•*] )' +
    '(?:(?<entry>(?:recent )?graduate|junior|entry[- ]level)|(?<senior>(?:senior|highly experienced)(?! (?:manage|stake|leader|team|colleague|exec|level|business lead)))|(?<lead>lead(?= [a-z]{2,12} (?:engineer|scientist|analyst|developer))|principal))\\b(?!,? (?:to|and|or|/) )(?!,)',
  'i',
);
// "a senior leadership role"  "lead a team of analysts"  "manage and mentor data engineers"
const LEADS =
  /\b(?:leadership (?:role|position)|(?:manage|lead) (?:and (?:mentor|develop|grow|lead|inspire) )?(?:a |the |our )?(?:\w{1,12} ){0,2}team (?:of|members)|manage and (?:mentor|develop))/i;

// "no experience needed"  "No prior experience is required"
const NO_EXPERIENCE = /\bno (?:prior |previous )?experience (?:is )?(?:needed|required|necessary)\b/i;

/** Further down, a level is more often that of a colleague or of another post. */
const OPENING = 3_500;

/** The level: from the title first, then from what the text asks. A plain title with nothing to go by is `mid`, without evidence. */
export function readSeniority(page: PagePosting): { value: Seniority; evidence: Fact<Seniority>['evidence'] | null } {
  const title: PageWords[] = page.title ? [{ part: 'title', text: page.title.slice(0, 300) }] : [firstLine(page)];
  return (
    firstFact(title, INTERN, 'intern') ??
    firstFact(title, HEAD, 'head') ??
    levelIn(title[0], LEVEL) ??
    firstFact([{ part: 'description', text: page.description }], NO_EXPERIENCE, 'entry') ??
    byYears(page.description) ??
    levelIn({ part: 'description', text: page.description.slice(0, OPENING) }, IN_TEXT) ??
    firstFact([{ part: 'description', text: page.description }], LEADS, 'lead') ?? { value: 'mid', evidence: null }
  );
}

function levelIn(words: PageWords | undefined, wording: RegExp): Fact<Seniority> | null {
  const match = words && wording.exec(words.text);
  if (!words || !match?.groups) return null;
  const value = match.groups.entry ? 'entry' : match.groups.senior ? 'senior' : 'lead';
  return { value, evidence: evidenceOf(words.part, match) };
}

/** Five years and more is senior, two to four mid, less entry. */
function byYears(description: string): Fact<Seniority> | null {
  const years = yearsAsked(description);
  if (!years) return null;
  const value = years.value >= 5 ? 'senior' : years.value >= 2 ? 'mid' : 'entry';
  return { value, evidence: { part: 'description', text: years.text, index: years.index } };
}

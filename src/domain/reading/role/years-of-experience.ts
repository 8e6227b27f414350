import type { Fact, Mention, PagePart } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import { declareCues, hasKeyword } from '../../text/keyword-index';
import { COUNT, countOf } from '../../text/number-words';
import { matchesIn, textWindows } from '../../text/windows';

const CUES = declareCues('year', 'yr', 'month');

// "5+ years"  "3-5 years'"  "two years'"  "five (5-7) years"  "6-12 months"
const TIME = new RegExp(
  `\\b(?<low>${COUNT})(?: \\(\\d{1,2}[^)\\n]{0,6}\\))? ?(?<plus>\\\\?\\+|or more )? ?(?:(?:-|–|to|or) ?(?<high>${COUNT}) ?\\+? ?)?(?:years?|yrs?|(?<months>months?))['’]?`,
  'gi',
);
// After "5 years": of experience, of commercial background, working as an engineer.
const OF_WORK =
  /^[^.\n]{0,80}\b(?:experience|exp\b|background|working|building|in (?:an? )?(?:similar|data|software|industry|role|related)|as an?\b|expertise|developing|designing|shipping|deploying|leading|of (?:[\w-]{1,14} ){1,4}(?:work|engineering|development))/i;
// After "6 months" or "12 months". Most other months are the length of a contract.
const OF_EXPERIENCE = /^ (?:of )?(?:\w{1,14} )?experience/i;
// Before "5 - 8 years", as a label.
const EXPERIENCE_LABEL = /\bexperience(?: required| level| needed)?[\s:*(–-]{1,6}(?:minimum |at least |min )?$/i;
// After "5+ yrs" or "3-5 years": with a plus or a range it is a demand, whatever it is of.
const OF_ANYTHING = /^ (?:of|in|with) /i;

// "our team has over 10 years of experience"  "we have worked for over 12 years"  "in the last 5 years": the company's.
const OF_THE_COMPANY =
  /\b(?:we|our|us|company|founded|history|established|combined)\b(?![^.\n]{0,30}\b(?:looking|seek|need|require|ideal))[^.\n]{0,40}$|\bfor (?:over |more than |the (?:last|past) |nearly )?$|\b(?:last|past) $/i;

type Years = Mention & { readonly value: number };

/** The latest answer is kept: the readers of the level, of contradictions and of the years ask about the same text. */
let latest: { readonly text: string; readonly years: Years | null } = { text: '', years: null };

/**
 * The years of experience that a text asks of the person: the most that any of its lines asks, by the lower end of each
 * range. Null where it asks none.
 */
export function yearsAsked(text: string): Years | null {
  if (!hasKeyword(text, CUES)) return null;
  if (latest.text !== text) latest = { text, years: mostYears(text) };
  return latest.years;
}

function mostYears(text: string): Years | null {
  let most: Years | null = null;
  const near = textWindows(text, CUES, 45, 12);
  for (const match of near.flatMap((textWindow) => matchesIn(textWindow, TIME))) {
    const lead = text.slice(Math.max(0, match.index - 50), match.index);
    const end = match.index + match[0].length;
    if (!isOfWork(match, lead, text.slice(end, end + 120))) continue;
    const count = countOf(match.groups?.low ?? '');
    const value = match.groups?.months ? Math.floor(count / 12) : count;
    // More than 15 are those of a company: "with over 20 years of experience in the market".
    if (value > 15 || OF_THE_COMPANY.test(lead)) continue;
    if (!most || value > most.value) most = { value, text: match[0], index: match.index };
  }
  return most;
}

function isOfWork({ groups }: RegExpExecArray, lead: string, tail: string): boolean {
  if (EXPERIENCE_LABEL.test(lead)) return true;
  if (groups?.months) return OF_EXPERIENCE.test(tail);
  return OF_WORK.test(tail) || ((groups?.plus ?? groups?.high) !== undefined && OF_ANYTHING.test(tail));
}

/**
 * The years of experience that a posting asks for, as `yearsAsked` reads them: from the title, else the description.
 */
export function readYearsAsked(page: PagePosting): Fact<number> | null {
  return yearsIn('title', page.title ?? '') ?? yearsIn('description', page.description);
}

function yearsIn(part: PagePart, text: string): Fact<number> | null {
  const years = yearsAsked(text);
  return years && { value: years.value, evidence: { part, text: years.text, index: years.index } };
}

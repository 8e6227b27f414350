import type { Fact, Mention, PagePart } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import { declareCues, hasKeyword } from '../../text/keyword-index';
import { matchesIn, textWindows } from '../../text/windows';

const CUES = declareCues('year', 'yr');

// "5+ years of experience"  "3-5 years' commercial experience"  "minimum of 2 years in a data role"
// "two years' experience"
const YEARS =
  /\b(?<low>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) ?\+? ?(?:or more )?(?:(?:-|–|to|or) ?(?<high>\d{1,2}) ?\+? ?)?(?:years?|yrs)['’]?(?=[^.\n]{0,80}\b(?:experience|background|working|building|in (?:an? )?(?:similar|data|software|industry|role|related)|as an?\b|expertise|developing|designing|shipping|deploying|leading|of (?:[\w-]{1,14} ){1,4}(?:work|engineering|development)))/gi;
const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
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
  const near = textWindows(text, CUES, 45, 125);
  for (const match of near.flatMap((textWindow) => matchesIn(textWindow, YEARS))) {
    const low = match.groups?.low?.toLowerCase() ?? '';
    const value = WORDS.includes(low) ? WORDS.indexOf(low) : Number(low);
    // More than 15 are those of a company: "with over 20 years of experience in the market".
    if (value > 15 || OF_THE_COMPANY.test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
    if (!most || value > most.value) most = { value, text: match[0], index: match.index };
  }
  return most;
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

import type { Fact } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import { type Claim, choose } from '../../text/claims/claim';
import { matchesNear, type NearMatch } from '../../text/claims/matches-near';
import { declareCues } from '../../text/keyword-index';
import { COUNT, countOf } from '../../text/number-words';
import { body, type PostingPart } from '../../text/posting-parts';

const CUES = declareCues('year', 'yr', 'month');

// "5+ years"  "3-5 years'"  "two years'"  "five (5-7) years"  "6-12 months"
const TIME = new RegExp(
  `\\b(?<low>${COUNT})(?: \\(\\d{1,2}[^)\\n]{0,6}\\))? ?(?<plus>\\\\?\\+|or more )? ?(?:(?:-|–|to|or) ?(?<high>${COUNT}) ?\\+? ?)?(?:years?|yrs?|(?<months>months?))['’]?`,
  'gi',
);
// After "5 years": of experience, of commercial background, working as an engineer.
const OF_WORK =
  /^[^.\n]{0,80}\b(?:experience|exp\b|background|working|building|in (?:an? |the )?(?:similar|data|software|industry|field|role|related)|as an?\b|expertise|developing|designing|shipping|deploying|leading|of (?:[\w-]{1,14} ){1,4}(?:work|engineering|development))/i;
// After "6 months" or "12 months". Most other months are the length of a contract.
const OF_EXPERIENCE = /^ (?:of )?(?:\w{1,14} )?experience/i;
// Before "5 - 8 years", as a label.
const EXPERIENCE_LABEL = /\bexperience(?: required| level| needed)?[\s:*(–-]{1,6}(?:minimum |at least |min )?$/i;
// After "5+ yrs" or "3-5 years": with a plus, a range or "at least" it is a demand, whatever it is of.
const OF_ANYTHING = /^ (?:of|in|with) (?!(?:\w{1,12} ){0,2}(?:uk|residen\w{1,3}|address|age|school)\b)/i;
// Before "8 years of hands-on Python".
const LEAST = /\b(?:minimum(?: of)?|min\.?|at least) $/i;

// "our team has over 10 years of experience"  "we have worked for over 12 years"  "in the last 5 years": the company's.
const OF_THE_COMPANY =
  /\b(?:we|our|us|company|founded|history|established|combined)\b(?![^.\n]{0,30}\b(?:looking|seek|need|require|ideal))[^.\n]{0,40}$|\bfor (?:over |more than |the (?:last|past) |nearly )?$|\b(?:last|past) $/i;

/** The latest answer is kept: the readers of the level, of contradictions and of the years ask about the same text. */
let latest: { readonly text: string; readonly years: Claim<number> | null } = { text: '', years: null };

/**
 * The years of experience that a part asks of the person: the most that any of its lines asks, by the lower end of each
 * range. Null where it asks none.
 */
export function yearsAsked(part: PostingPart): Claim<number> | null {
  if (latest.text !== part.text) {
    const claims = matchesNear([part], { cues: CUES, before: 45, after: 12, wordings: [TIME] }).flatMap((match) => {
      const value = yearsOf(match);
      return value === null ? [] : { value, evidence: match.evidence };
    });
    latest = { text: part.text, years: choose(claims.toSorted((a, b) => b.value - a.value)) };
  }
  return latest.years;
}

function yearsOf({ groups, lead: all, evidence, source }: NearMatch): number | null {
  const lead = all.slice(-50);
  const end = evidence.index + evidence.text.length;
  if (!isOfWork(groups, lead, source.slice(end, end + 120))) return null;
  const count = countOf(groups.low ?? '');
  const years = groups.months ? Math.floor(count / 12) : count;
  // More than 15 are those of a company: "with over 20 years of experience in the market".
  return years > 15 || OF_THE_COMPANY.test(lead) ? null : years;
}

function isOfWork(groups: NearMatch['groups'], lead: string, tail: string): boolean {
  if (EXPERIENCE_LABEL.test(lead)) return true;
  if (groups.months) return OF_EXPERIENCE.test(tail);
  if (OF_WORK.test(tail)) return true;
  const isDemand = (groups.plus ?? groups.high) !== undefined || LEAST.test(lead);
  return isDemand && OF_ANYTHING.test(tail);
}

/**
 * The years of experience that a posting asks for, as `yearsAsked` reads them: from the title, else the description.
 */
export function readYearsAsked(page: PagePosting): Fact<number> | null {
  return (page.title === null ? null : yearsAsked({ part: 'title', text: page.title })) ?? yearsAsked(body(page));
}

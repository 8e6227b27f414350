import type { Ir35 } from '../job-posting';
import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import { body, evidenceOf, headline } from './page-words';

const IR35 = new RegExp(
  [
    // "inside IR35"  "Outside of IR35"  "outside the scope of IR35"  "Inside-IR35"
    '\\b(?<ahead>inside|outside)[\\s-]{1,2}(?:of )?(?:the scope of )?(?:\\(?ir ?-?35)',
    // "in scope of IR35"  "out of scope for IR35"  "falls in scope of the IR35 rules"
    '\\b(?<scope>in|out of) scope (?:of|for) (?:the )?ir ?-?35',
    // "IR35: Inside"  "IR35 status - outside"  "IR35 determination: Inside"
    'ir ?-?35(?: status| determination)?[\\s:(*-]{1,5}(?:is |deemed )?(?<behind>inside|outside)\\b',
    // "£650 per day inside"  "£500pd (outside)"
    '(?:per day|p[./]?d|/ ?day|a day|daily)[\\s,(-]{1,3}(?<rate>inside|outside)\\b(?! (?:the|a|an|of|our|your|work|london)\\b)',
  ].join('|'),
  'gi',
);
// "inside or outside IR35"  "Inside/Outside IR35": either will do, so neither is said.
const EITHER = /\b(?:inside|outside) ?(?:\/|or|&|and) ?(?:inside|outside)\b/i;

// "Where the role is marked as Outside IR35, …" is an agency's boilerplate.
const CONDITION = /\b(?:where|if|whether|when|should)\b[^.\n]{0,40}$/i;

/** Whether the contract is inside or outside IR35; null where the posting says neither, or both. */
export function readIr35(page: PagePosting): Fact<Ir35> | null {
  let found: Fact<Ir35> | null = null;
  for (const { part, text } of [...headline(page), { part: 'salary' as const, text: page.salary ?? '' }, body(page)]) {
    for (const match of text.matchAll(IR35)) {
      const words = match.groups?.ahead ?? match.groups?.behind ?? match.groups?.rate ?? match.groups?.scope ?? '';
      const value = /^in/i.test(words) ? 'inside' : 'outside';
      if (CONDITION.test(text.slice(Math.max(0, match.index - 44), match.index))) continue;
      const around = text.slice(Math.max(0, match.index - 14), match.index + match[0].length);
      if (EITHER.test(around) || (found && found.value !== value)) return null;
      found ??= { value, evidence: evidenceOf(part, match) };
    }
  }
  return found;
}

import type { Evidence, Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Clearance } from '../../../model/role-facts';
import { allParts } from '../../../text/all-parts';
import { contextOf } from '../../../text/context/context';
import { declareCues, hasKeyword } from '../../../text/keyword-index';
import { matchesIn, textWindows } from '../../../text/windows';

type Level = Clearance['level'];

const CLEARED = '(?:[ -]?(?:level )?(?:security )?(?:clear(?:ance|ed|able)|vetted|vetting))';
const BEHIND =
  '\\b(?:security )?clear(?:ance|ed)(?: level| required| needed| status)?[\\s:(*–-]{1,4}(?:is |to |at |active |current |valid |full )?';
/**
 * From the lowest level to the highest: UK national security vetting (gov.uk, "National security vetting: clearance
 * levels") and police vetting.
 */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  // "security clearance"  "hold a clearance"  "security vetting"  "Secret clearance"
  [
    'unnamed',
    /\b(?:(?:security|secret|government|national security|top secret)(?:\/sci)? (?:clear(?:ance|ed|able)|vetting)|(?:hold|have|active|current|existing) (?:an? |the )?clearance)\b/gi,
  ],
  // "BPSS"  "BPSS clearance"  "Baseline Personnel Security Standard"
  ['bpss', /\bBPSS\b|\bbaseline personnel security\b/gi],
  // "NPPV3"  "NPPV Level 2"  "Non-Police Personnel Vetting"
  ['nppv', /\bNPPV ?-?(?:level )?\d?|\bnon[- ]police personnel vetting\b/gi],
  // "CTC cleared"  "CTC clearance"  "Counter-Terrorist Check"
  ['ctc', new RegExp(`\\bCTC${CLEARED}\\b|\\bcounter[- ]terroris[tm] check|${BEHIND}CTC\\b`, 'gi')],
  // "SC Clearance"  "SC cleared"  "Security Check (SC)"  "Clearance: SC"
  [
    'sc',
    new RegExp(
      `\\bSC(?:[ /]{1,3}e?DV)?${CLEARED}\\b|\\bsecurity check(?:ed)? \\(SC\\)|\\bsecurity check clear|${BEHIND}SC\\b`,
      'gi',
    ),
  ],
  // "DV Clearance"  "enhanced DV cleared"  "eDV Data Scientist"  "Developed Vetting"
  ['dv', new RegExp(`\\be?DV${CLEARED}\\b|\\beDV\\b|\\bdeveloped vett(?:ing|ed)\\b|${BEHIND}e?DV\\b`, 'gi')],
];
// "eligible for SC"  "able to obtain"  "willing to undergo"  "must be SC clearable"
// The same holds for a clearance that is only a wish: "SC clearance is desirable"
const ELIGIBLE =
  /\b(?:eligib\w{2,6}|able to (?:obtain|gain|achieve|get|pass|secure|undergo|attain)|ability to (?:obtain|gain|achieve|get|pass|secure|undergo|attain)|willing(?:ness)? to|undergo|go(?:ing)? through|clearable|obtain(?:ed|ing)?|apply for|put through|or be able|subject to|will be (?:required|vetted|carried out|conducted|undertaken|run)|desirable|advantage\w{0,4}|preferred|a plus|a bonus|nice to have|beneficial)\b/i;
const HELD =
  /\b(?:active|current(?:ly)?|hold(?:s|ing)?|held|live|existing|already|valid|in possession|must have|must be (?:\w{1,5} )?cleared|possess)\b/i;
// "You do not need to be cleared currently"  "If you are not currently Security Cleared, you will …"
// "don't have clearance yet"
const NOT_YET = /(?:\bnot|n['’]t) (?:need|have|hold|currently|yet|already|presently)\b[^.\n]{0,30}\bclear/gi;
// Before "clearance": whoever does not have it yet may apply.
const NOT_YET_HELD = /(?:\bnot|n['’]t) (?:have|hold|currently|yet|already|presently)\b[^.\n]{0,30}$/i;

/**
 * The vetting that the posting asks for: the highest level that it names. `eligible` is true where it is enough to be
 * able to get the clearance, or where having it is only a wish. A clearance that is named without either must be held.
 * BPSS is a check that every employer can run, so it need not be held unless the posting says so. Null where no
 * clearance is asked for.
 */
export function readClearance(page: PagePosting): Fact<Clearance> | null {
  const parts = allParts(page).filter(({ text }) => hasKeyword(text, CUES));
  for (const [level, wording] of LEVELS.toReversed()) {
    const found = parts.flatMap(({ part, text }) =>
      everyMatch(text, wording).flatMap((match) => {
        const lead = clauseBefore(text, match.index);
        const tail = clauseAfter(text, match.index + match[0].length);
        const context = contextOf(text, match.index, match.index + match[0].length);
        if (context.isNegated && !NOT_YET_HELD.test(lead)) return [];
        const evidence: Evidence = { part, text: match[0], index: match.index };
        const eligible = level === 'bpss' ? !HELD.test(lead.slice(-30)) : isEligible(lead, match[0], tail);
        return [{ evidence, eligible }];
      }),
    );
    const [first] = found;
    if (!first) continue;
    // Where the title says "SC cleared" and the text adds "or eligible for it", the easier condition is the true one.
    const easiest = found.find(({ eligible }) => eligible) ?? first;
    const eligible = easiest.eligible || parts.some(({ text }) => everyMatch(text, NOT_YET).length > 0);
    return { value: { level, eligible }, evidence: easiest.evidence };
  }
  return null;
}

/**
 * Being eligible counts for more than a "hold" beside it: "hold or be eligible for SC" means that eligible is enough.
 */
function isEligible(lead: string, words: string, tail: string): boolean {
  if (ELIGIBLE.test(words) || /\bor\b[^.]{0,30}\beligib/i.test(tail)) return true;
  const near = lead.slice(-50);
  const eligible = near.search(ELIGIBLE);
  if (eligible >= 0) return !(HELD.test(near) && near.search(HELD) > eligible);
  return !HELD.test(near) && ELIGIBLE.test(tail.slice(0, 50));
}

const CUES = declareCues(
  'clearance',
  'cleared',
  'clearable',
  'vett',
  'bpss',
  'baseline personnel',
  'nppv',
  'edv',
  'security check',
  'counter-terroris',
  'counter terroris',
);

/** A posting names a clearance a few times. This bounds the work on a text that is no posting. */
const MOST = 40;

/** The first `MOST` matches of a wording. */
function everyMatch(text: string, wording: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const textWindow of textWindows(text, CUES, 60, 40)) {
    for (const match of matchesIn(textWindow, wording)) if (found.push(match) >= MOST) return found;
  }
  return found;
}

const clauseBefore = (text: string, index: number) =>
  /[^.\n;|]{0,80}$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
const clauseAfter = (text: string, end: number) => /^[^.\n;|]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';

import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Clearance } from '../../../model/role-facts';
import { claimsNear, matchesNear, type NearMatch } from '../../../text/claims/claims-near';
import { declareCues, hasKeyword } from '../../../text/keyword-index';
import { allParts } from '../../../text/posting-parts';

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
    const claims = claimsNear(parts, near(wording), (match) => claimOf(match, level), MOST);
    // Where the title says "SC cleared" and the text adds "or eligible for it", the easier condition is the true one.
    const easiest = claims.find(({ value }) => value.eligible) ?? claims[0];
    if (!easiest) continue;
    const eligible = easiest.value.eligible || matchesNear(parts, near(NOT_YET)).length > 0;
    return { ...easiest, value: { level, eligible } };
  }
  return null;
}

const near = (wording: RegExp) => ({ cues: CUES, before: 60, after: 40, wordings: [wording] });

/** What the words say of a level; null where their context denies it. */
function claimOf({ text, lead, tail, contextOf }: NearMatch, level: Level): Clearance | null {
  const ahead = /[^.\n;|]{0,60}$/.exec(lead)?.[0] ?? '';
  const behind = /^[^.\n;|]{0,60}/.exec(tail)?.[0] ?? '';
  if (contextOf().isNegated && !NOT_YET_HELD.test(ahead)) return null;
  return { level, eligible: level === 'bpss' ? !HELD.test(ahead.slice(-30)) : isEligible(ahead, text, behind) };
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
  'clearance|cleared|clearable|vett|bpss|baseline personnel|nppv|edv|security check|counter-terroris|counter terroris',
);

/** A posting names a clearance a few times. This bounds the work on a text that is no posting. */
const MOST = 40;

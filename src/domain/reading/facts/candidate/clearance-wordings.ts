import type { Clearance } from '../../../model/role-facts';
import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';

type Level = Clearance['level'];

/** Words by which it is enough to be able to get a clearance: "able to obtain", "willing to undergo", "clearable". */
const GETS =
  /\b(?:eligib\w{2,6}|willing(?:ness)? to|undergo|go(?:ing)? through|clearable|obtain(?:ed|ing)?|apply for|put through|or be able|subject to)\b/i;
const ABLE = /\b(?:able|ability) to (?:obtain|gain|achieve|get|pass|secure|undergo|attain)\b/i;
const TO_COME = /\bwill be (?:required|vetted|carried out|conducted|undertaken|run)\b/i;
/** The same holds for a clearance that is only a wish. */
const WISHED = /\b(?:desirable|advantage\w{0,4}|preferred|a plus|a bonus|nice to have|beneficial)\b/i;
const HELD =
  /\b(?:active|current(?:ly)?|hold(?:s|ing)?|held|live|existing|already|valid|in possession|must have|must be (?:\w{1,5} )?cleared|possess)\b/i;
/** Ahead of "clearance": whoever does not have it yet may apply. */
const NOT_YET_HELD = /(?:\bnot|n['’]t) (?:have|hold|currently|yet|already|presently)\b[^.\n]{0,30}$/i;

/** Where the first words begin by which it is enough to be eligible; -1 where there are none. */
function eligibleAt(words: string): number {
  const found = [GETS, ABLE, TO_COME, WISHED].map((wording) => words.search(wording)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/**
 * Being eligible counts for more than a "hold" beside it: "hold or be eligible for SC" means that eligible is enough.
 */
function isEligible(lead: string, words: string, tail: string): boolean {
  if (eligibleAt(words) >= 0 || /\bor\b[^.]{0,30}\beligib/i.test(tail)) return true;
  const near = lead.slice(-50);
  const eligible = eligibleAt(near);
  if (eligible >= 0) return near.search(HELD) <= eligible;
  return !HELD.test(near) && eligibleAt(tail.slice(0, 50)) >= 0;
}

const ahead = ({ lead }: NearMatch) => /[^.\n;|]{0,60}$/.exec(lead)?.[0] ?? '';
const behind = ({ tail }: NearMatch) => /^[^.\n;|]{0,60}/.exec(tail)?.[0] ?? '';

/** What the naming of a level says. BPSS is a check that every employer can run. */
const asked =
  (level: Level) =>
  (match: NearMatch): Clearance => {
    const lead = ahead(match);
    const eligible = level === 'bpss' ? !HELD.test(lead.slice(-30)) : isEligible(lead, match.text, behind(match));
    return { level, eligible };
  };
const notYet = (level: Level) => (match: NearMatch) => (NOT_YET_HELD.test(ahead(match)) ? asked(level)(match) : null);

const CUES = 'clearance|cleared|clearable|vetting|vetted';
/** A level ahead of the word for clearance, or behind it as a label has it. */
const cleared = (short: string) =>
  new RegExp(
    `\\b(?:${short})[ -]?(?:level )?(?:security )?(?:clear(?:ance|ed|able)|vetted|vetting)\\b|\\b(?:security )?clear(?:ance|ed)(?: (?:level|required|needed|status))?[\\s:(*–-]{1,4}(?:(?:is|to|at|active|current|valid|full) )?(?:${short})\\b`,
    'gi',
  );

/**
 * From the highest level to the lowest: UK national security vetting (gov.uk, "National security vetting: clearance
 * levels") and police vetting.
 */
export const CLEARANCES = [
  wording({
    says: asked('dv'),
    denied: notYet('dv'),
    cues: 'edv|developed vetting|developed vetted',
    phrases: ['eDV Data Scientist', 'willing to undergo Developed Vetting'],
    not: ['developed and vetted'],
  }),
  wording({
    says: asked('dv'),
    denied: notYet('dv'),
    cues: CUES,
    pattern: cleared('e?DV'),
    phrases: ['DV Clearance', 'enhanced DV cleared', 'Clearance: DV'],
    not: ['We use DV as a short name.', 'You won’t need DV clearance.'],
  }),
  wording({
    says: asked('sc'),
    denied: notYet('sc'),
    cues: CUES,
    pattern: cleared('SC(?:[ /]{1,3}e?DV)?'),
    phrases: ['SC Clearance', 'SC cleared', 'Clearance: SC', 'SC/DV cleared'],
    not: ['We use SC as a short name.', 'SC clearance isn’t needed here'],
  }),
  wording({
    says: asked('sc'),
    denied: notYet('sc'),
    cues: 'security check',
    pattern: /\bsecurity check(?:(?:ed)? \(SC\)| clear)/gi,
    phrases: ['Security Check (SC)', 'security check clearance'],
    not: ['a security check at the door'],
  }),
  wording({
    says: asked('ctc'),
    denied: notYet('ctc'),
    cues: CUES,
    pattern: cleared('CTC'),
    phrases: ['CTC cleared', 'Security clearance: CTC'],
    not: ['CTC: 20 LPA'],
  }),
  wording({
    says: asked('ctc'),
    denied: notYet('ctc'),
    cues: 'counter-terrorist check|counter terrorist check|counter-terrorism check|counter terrorism check',
    phrases: ['a Counter-Terrorist Check'],
    not: ['No counter-terrorist check is needed.'],
  }),
  wording({
    says: asked('nppv'),
    denied: notYet('nppv'),
    cues: 'nppv*|non-police personnel vetting|non police personnel vetting',
    phrases: ['NPPV3', 'NPPV Level 2', 'Non-Police Personnel Vetting'],
    not: ['NPPV is not required.'],
  }),
  wording({
    says: asked('bpss'),
    denied: notYet('bpss'),
    cues: 'bpss|baseline personnel security',
    phrases: ['BPSS', 'BPSS clearance', 'Baseline Personnel Security Standard'],
    not: ['a baseline of personnel data'],
  }),
  wording({
    says: asked('unnamed'),
    denied: notYet('unnamed'),
    cues: CUES,
    pattern: /\b(?:security|(?:top )?secret|government)(?:\/sci)? (?:clear(?:ance|ed|able)|vetting)\b/gi,
    phrases: ['hold security clearance', 'national security vetting', 'Secret clearance', 'Top Secret/SCI clearance'],
    not: ['No security clearance required', 'customs clearance'],
  }),
  wording({
    says: asked('unnamed'),
    denied: notYet('unnamed'),
    cues: 'clearance',
    pattern: /\b(?:hold|have|active|current|existing) (?:an? |the )?clearance\b/gi,
    phrases: ['hold a clearance', 'an active clearance'],
    not: ['a clearance sale'],
  }),
];

/** What says that whoever has no clearance yet may apply. */
export const NOT_YET_CLEARED = [
  wording({
    says: true,
    cues: 'clearance|cleared|clear',
    pattern: /(?:\bnot|n['’]t) (?:need|have|hold|currently|yet|already|presently)\b[^.\n]{0,30}\bclear/gi,
    phrases: ['You do not need to be cleared currently.', 'You don’t have clearance yet? We help.'],
    not: ['We have clear goals.'],
  }),
];

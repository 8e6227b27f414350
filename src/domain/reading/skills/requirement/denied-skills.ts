import { contextOf } from '../../../text/context/context';
import { LINE, type Scan, SENTENCE } from '../vocabulary/scan';
import type { Phrase } from '../vocabulary/vocabulary';

/** "a Mathematics degree": the field stands at most this many characters before the degree. */
const FIELD_REACH = 3;

/** Skills that are fields of study where the text asks for a degree. */
const FIELDS_OF_STUDY = new Set(
  (
    'mathematics statistics computer-science data-science machine-learning ai robotics linguistics econometrics ' +
    'operations-research software-engineering analytics data-analysis quantitative-methods computational-neuroscience ' +
    'nlp computer-vision bioinformatics data-engineering quantitative-finance actuarial-science business-intelligence ' +
    'research signal-processing embedded-systems optimisation human-computer-interaction epidemiology ' +
    'information-theory business-analysis systems-engineering security'
  ).split(' '),
);

/** In UTF-16 units: how far in front of a skill, or behind it, a denial stands. */
const DENIAL_REACH = 45;

/** Behind a skill: "… isn't necessary", "… experience is not needed", "… is no longer used here". */
const DENIED_BEHIND =
  /^(?![^.\n]{0,40}\bbut not\b)[^.,;:\n]{0,24}?(?:\bnot|n['’]t|\bno longer) (?:be )?(?:needed|necessary|required|used|expected|a must|relevant)\b(?![^.\n]{0,30}\b(?:but|plus|bonus|advantage|desirable|nice|helpful|useful|preferred)\b)/i;

/** Between a denial and the skill it denies stand at most three words: "no prior knowledge of Rust". */
const FEW_WORDS = /^(?:\s{1,2}[\w'’-]{1,14}){0,3}\s{1,2}$/;

/** In front of a denial: a condition is none. */
const NO_DENIAL = /\b(?:if|whether)\b[^.;\n]{0,40}$/i;

/** Whether a word that may deny (an event) denies the skill that follows it. */
function deniesBehind(text: string, scan: Scan, denial: number, skill: number): boolean {
  const at = scan.startOf(denial);
  const start = scan.startOf(skill);
  if (start - at > DENIAL_REACH || !FEW_WORDS.test(text.slice(scan.endOf(denial), start))) return false;
  if (NO_DENIAL.test(text.slice(Math.max(0, at - 60), at))) return false;
  return contextOf(text.slice(0, start), start, start).isNegated;
}

/** Whether words behind a skill deny it: the next word that may deny stands near. */
function isDeniedBehind(text: string, scan: Scan, phrases: readonly Phrase[], skill: number): boolean {
  const end = scan.endOf(skill);
  for (let event = skill + 1; event < scan.length && scan.startOf(event) <= end + DENIAL_REACH; event++) {
    const phrase = phrases[scan.codeOf(event)];
    if (phrase && !phrase.skill && phrase.cue === 'deny') {
      return DENIED_BEHIND.test(text.slice(end, end + 2 * DENIAL_REACH));
    }
  }
  return false;
}

/**
 * The events that name a skill but ask for none: skills that are denied ("no PyTorch needed", "not a data science
 * role") and fields of study ("a degree in Mathematics"). `accepted` is 1 for each event that is a skill.
 */
export function deniedSkills(text: string, scan: Scan, phrases: readonly Phrase[], accepted: number[]): number[] {
  const denied: number[] = [];
  let denial = -1;
  /** Whether the sentence's last demand is a degree, and the event of its last skill. */
  let asksDegree = false;
  let last = -1;
  for (let event = 0; event < scan.length; event++) {
    const code = scan.codeOf(event);
    if (code === LINE || code === SENTENCE) {
      asksDegree = false;
      last = -1;
      continue;
    }
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase) continue;
    if (phrase.skill) {
      if (accepted[event] !== 1) continue;
      const isDenied =
        (denial >= 0 && deniesBehind(text, scan, denial, event)) || isDeniedBehind(text, scan, phrases, event);
      if (isDenied) denied.push(event);
      if (asksDegree && FIELDS_OF_STUDY.has(phrase.skill.id)) denied.push(event);
      last = event;
    } else if (phrase.cue === 'deny') {
      denial = event;
    } else if (phrase.cue === 'degree') {
      asksDegree = true;
      if (last < 0 || !FIELDS_OF_STUDY.has(phrases[scan.codeOf(last)]?.skill?.id ?? '')) continue;
      if (scan.gapBetween(last, event) <= FIELD_REACH) denied.push(last);
    } else if (phrase.cue === 'asks' || phrase.cue === 'years') {
      asksDegree = false;
    }
  }
  return denied;
}

import { LINE, type Scan, SENTENCE } from '../vocabulary/scan-phrases';
import type { Phrase } from '../vocabulary/vocabulary';

/** Words that deny what follows on their own; a bare "no" or "not" does only with "needed" after the skill. */
const DENIES =
  /^(?:not an?|rather than|instead of|no need for|do not need|don['’]t need|don['’]t require|we do not use|not looking for)$/i;

/** "needed", "experience required": what completes a denial. */
const NEEDED = /(?:needed|required|necessary)$/i;

/** A skill stands at most so far behind the word that denies it, in characters; "needed" at most twice as far. */
const REACH = 45;

/** Names that are fields of study where a degree is asked. */
const FIELDS = new Set(
  (
    'mathematics statistics computer-science data-science machine-learning ai robotics linguistics econometrics ' +
    'operations-research software-engineering analytics data-analysis quantitative-methods computational-neuroscience ' +
    'nlp computer-vision bioinformatics data-engineering quantitative-finance actuarial-science business-intelligence ' +
    'research signal-processing embedded-systems optimisation human-computer-interaction epidemiology ' +
    'information-theory business-analysis systems-engineering security'
  ).split(' '),
);

/** What is known of the sentence so far. */
interface Sentence {
  /** The event of the last "no", "not a"…; -1 for none. */
  denial: number;
  /** The words so far speak of a degree. */
  degree: boolean;
  /** Skills since the last denial, or since the sentence began. */
  skills: number[];
}

/**
 * Events that name a skill but ask for none: what is denied ("no PyTorch needed", "not a data science role"). `accepted`
 * is 1 for each event that is a skill.
 */
export function deniedSkills(text: string, scan: Scan, phrases: readonly Phrase[], accepted: Uint8Array): number[] {
  const denied: number[] = [];
  let sentence: Sentence = { denial: -1, degree: false, skills: [] };
  for (let event = 0; event < scan.codes.length; event++) {
    const code = scan.codes[event] as number;
    if (code === LINE || code === SENTENCE) {
      sentence = { denial: -1, degree: false, skills: [] };
      continue;
    }
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase) continue;
    if (phrase.skill) {
      if (accepted[event] !== 1) continue;
      if ((sentence.degree && FIELDS.has(phrase.skill.id)) || isDeniedAlone(text, scan, sentence.denial, event))
        denied.push(event);
      sentence.skills.push(event);
    } else if (phrase.cue === 'not') {
      sentence.denial = event;
      sentence.skills = [];
    } else if (phrase.cue === 'degree') {
      sentence.degree = true;
      const last = sentence.skills.at(-1);
      // "a Mathematics degree"
      if (last !== undefined && isField(phrases, scan, last) && gap(scan, last, event) <= 3) denied.push(last);
    } else if (phrase.cue === 'asks' || phrase.cue === 'years') {
      sentence.degree = false;
    } else if (sentence.denial >= 0 && NEEDED.test(text.slice(scan.starts[event], scan.ends[event]))) {
      const { denial, skills } = sentence;
      if (gap(scan, denial, event) <= 2 * REACH)
        denied.push(...skills.filter((skill) => gap(scan, denial, skill) <= REACH));
      sentence.denial = -1;
    }
  }
  return denied;
}

function isDeniedAlone(text: string, scan: Scan, denial: number, event: number): boolean {
  return (
    denial >= 0 && gap(scan, denial, event) <= 12 && DENIES.test(text.slice(scan.starts[denial], scan.ends[denial]))
  );
}

function isField(phrases: readonly Phrase[], scan: Scan, event: number): boolean {
  return FIELDS.has(phrases[scan.codes[event] as number]?.skill?.id ?? '');
}

/** Characters between the end of one event and the start of a later one. */
function gap(scan: Scan, earlier: number, later: number): number {
  return (scan.starts[later] as number) - (scan.ends[earlier] as number);
}

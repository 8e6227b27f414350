import { LINE, type Scan, SENTENCE } from './scan-phrases';
import type { Phrase } from './vocabulary';

/** Words that deny what follows on their own; a bare "no" or "not" does only with "needed" after the skill. */
const DENIES =
  /^(?:not an?|rather than|instead of|no need for|do not need|don['’]t need|don['’]t require|we do not use|not looking for)$/i;

/** A denial reaches so far, in characters. */
const REACH = 45;

/** Names that are fields of study where a degree is asked. */
const FIELDS = new Set(
  'mathematics statistics computer-science data-science machine-learning ai robotics linguistics econometrics operations-research software-engineering analytics data-analysis quantitative-methods computational-neuroscience nlp computer-vision bioinformatics data-engineering quantitative-finance actuarial-science business-intelligence research signal-processing embedded-systems optimisation human-computer-interaction epidemiology information-theory business-analysis systems-engineering security'.split(
    ' ',
  ),
);

/** Events that name a skill but ask for none: denied ones ("no PyTorch needed") and the subjects of degrees. */
export function deniedSkills(text: string, scan: Scan, phrases: readonly Phrase[], accepted: Uint8Array): number[] {
  const denied: number[] = [];
  let denial = -1;
  let degree = false;
  let since: number[] = [];
  for (let event = 0; event < scan.codes.length; event++) {
    const code = scan.codes[event] as number;
    const start = scan.starts[event] as number;
    if (code === LINE || code === SENTENCE) {
      denial = -1;
      degree = false;
      since = [];
      continue;
    }
    const phrase = phrases[code];
    if (!phrase) continue;
    if (phrase.skill) {
      if (accepted[event] !== 1) continue;
      if (degree && FIELDS.has(phrase.skill.id)) denied.push(event);
      since.push(event);
      if (
        denial >= 0 &&
        start - (scan.ends[denial] as number) <= 12 &&
        DENIES.test(text.slice(scan.starts[denial], scan.ends[denial]))
      ) {
        denied.push(event);
      }
    } else if (phrase.cue === 'not') {
      denial = event;
      since = [];
    } else if (phrase.cue === 'degree') {
      degree = true;
      const last = since.at(-1);
      const before = last === undefined ? undefined : phrases[scan.codes[last] as number]?.skill;
      if (last !== undefined && before && FIELDS.has(before.id) && start - (scan.ends[last] as number) <= 3)
        denied.push(last);
    } else if (phrase.cue === 'asks' || phrase.cue === 'years') degree = false;
    else if ((phrase.cue === 'needed' || phrase.cue === 'must') && denial >= 0) {
      if (start - (scan.ends[denial] as number) <= REACH + 40)
        denied.push(...since.filter((s) => (scan.starts[s] as number) - (scan.ends[denial] as number) <= REACH));
      denial = -1;
    }
  }
  return denied;
}

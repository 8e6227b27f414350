import { AMBIGUOUS_NAMES } from './ambiguous/ambiguous-names';
import { LINE, type Scan, SENTENCE } from './vocabulary/scan';
import type { Phrase } from './vocabulary/vocabulary';

/** A list is followed over at most this many events in each direction. */
const MOST_LIST_STEPS = 6;

/** Two neighbours of a list have at most this many characters between them. */
const LONGEST_LIST_GAP = 40;

/** Whether a tool whose name is not ambiguous stands beside this event in the same list, on either side. */
export function isListed(text: string, scan: Scan, phrases: readonly Phrase[], event: number): boolean {
  return hasToolInList(text, scan, phrases, event, -1) || hasToolInList(text, scan, phrases, event, 1);
}

/** Whether a name means its tool by its spelling alone: "Python", and "React" where it has a capital. */
function isPlain(words: string, guard: string | null): boolean {
  if (guard === null || guard === 'with-z') return true;
  const rule = AMBIGUOUS_NAMES.get(guard);
  return rule !== undefined && !rule.needs && rule.spelled?.test(words) === true;
}

function hasToolInList(text: string, scan: Scan, phrases: readonly Phrase[], event: number, step: -1 | 1): boolean {
  const first = Math.max(0, event - MOST_LIST_STEPS);
  const last = Math.min(scan.length - 1, event + MOST_LIST_STEPS);
  for (let other = event + step; other >= first && other <= last; other += step) {
    const code = scan.codeOf(other);
    if (code === LINE || code === SENTENCE) return false;
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase?.skill) {
      if (phrase && phrase.cue !== 'or' && phrase.cue !== 'and') return false;
      continue;
    }
    const [left, right] = step < 0 ? [other, event] : [event, other];
    const gap = text.slice(scan.endOf(left), scan.startOf(right));
    if (gap.length > LONGEST_LIST_GAP || !/[,/|&;(]|\bor\b|\band\b/.test(gap)) return false;
    if (phrase.skill.kind === 'tool' && isPlain(text.slice(scan.startOf(other), scan.endOf(other)), phrase.guard))
      return true;
  }
  return false;
}

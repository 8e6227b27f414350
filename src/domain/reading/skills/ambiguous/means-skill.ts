import { AMBIGUOUS_NAMES } from './ambiguous-names';
import { CAPITAL } from './name-rule';

/** A rule sees this many characters on either side of the name. */
const REACH = 40;

/** Capitals, with a small plural s or without. */
const IN_CAPITALS = /^[A-Z0-9&/ -]+s?$/;

/** Whether a name is all that a list item holds: "- R". */
const isItem = (before: string, after: string): boolean =>
  /(?:^|\n)[ \t]{0,4}(?:[-•*·●▪]|\d{1,2}[.)])[ \t]{1,3}$/.test(before) &&
  /^[ \t]{0,3}[.,;]?[ \t]{0,3}(?:\n|$)/.test(after);

/**
 * Whether the ambiguous name from `start` to `end` means the skill. `guard` is the name's key in the rules, or
 * "capitals" for abbreviations that must be written in capitals, or "with-z" for names that have a z. `isListed` tells whether a tool that is not ambiguous
 * stands in the same list, and is called only where the rule depends on it.
 */
export function meansSkill(text: string, start: number, end: number, guard: string, isListed: () => boolean): boolean {
  const surface = text.slice(start, end);
  if (guard === 'capitals') return IN_CAPITALS.test(surface);
  if (guard === 'with-z') return /z/i.test(surface);
  const rule = AMBIGUOUS_NAMES.get(guard);
  if (!rule) return true;
  // In a list in lower case ("numpy, pandas, flask") the other tools stand in for the capital that the name lacks.
  if (rule.spelled && !rule.spelled.test(surface))
    return rule.needs?.listed === true && rule.spelled === CAPITAL && isListed();
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (rule.notBefore?.test(before) || rule.notAfter?.test(after)) return false;
  const { needs } = rule;
  if (!needs) return true;
  return Boolean(
    needs.before?.test(before) || needs.after?.test(after) || (needs.listed && (isItem(before, after) || isListed())),
  );
}

import { AMBIGUOUS_NAMES } from './ambiguous-names';
import { CAPITAL } from './name-rule';

/** How far a rule may look on either side, in characters. */
const REACH = 40;

/** Capitals with at most a small plural s. */
const IN_CAPITALS = /^[A-Z0-9&/ -]+s?$/;

/**
 * Whether an ambiguous name means the skill where it stands. `guard` is the name's key in the rules, or "capitals" for
 * abbreviations that must be written as such. `isListed` says whether a tool that is not ambiguous stands in the same
 * list; it is asked only where the rule depends on it.
 */
export function meansSkill(text: string, start: number, end: number, guard: string, isListed: () => boolean): boolean {
  const surface = text.slice(start, end);
  if (guard === 'capitals') return IN_CAPITALS.test(surface);
  const rule = AMBIGUOUS_NAMES.get(guard);
  if (!rule) return true;
  // "numpy, pandas, flask": a list in small letters vouches for a name that otherwise needs its capital.
  if (rule.spelled && !rule.spelled.test(surface))
    return rule.needs?.listed === true && rule.spelled === CAPITAL && isListed();
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (rule.notBefore?.test(before) || rule.notAfter?.test(after)) return false;
  const { needs } = rule;
  if (!needs) return true;
  return Boolean(needs.before?.test(before) || needs.after?.test(after) || (needs.listed && isListed()));
}

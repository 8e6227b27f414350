const NO_MATCHES: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern from the index `from` on, in order. `matchAll` would copy the pattern at each call,
 * which takes longer than to read most texts.
 */
export function allMatches(text: string, wording: RegExp, from = 0): readonly RegExpExecArray[] {
  wording.lastIndex = from;
  let match = wording.exec(text);
  if (!match) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (; match; match = wording.exec(text)) {
    if (wording.lastIndex === match.index) wording.lastIndex += 1;
    found.push(match);
  }
  return found;
}

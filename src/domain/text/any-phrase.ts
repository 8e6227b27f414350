/**
 * A global pattern for any of some phrases, as whole words. "*" at the end stands for the rest of a word. "n't" stands
 * behind letters. `end` is the source of what must stand behind a phrase.
 */
export function anyPhrase(phrases: readonly string[], end = '(?!\\w)'): RegExp {
  const patterns = phrases.map((phrase) => {
    const start = phrase.startsWith("n't") ? '(?<=[a-z])' : '\\b';
    return `${start}(?:${phrase.replaceAll('*', '\\w{0,12}')})`;
  });
  // The longest first, so that "interns" is not found as "intern".
  return new RegExp(`(?:${patterns.toSorted((a, b) => b.length - a.length).join('|')})${end}`, 'gi');
}

/**
 * The source of a pattern for any of some phrases, from the start of a word. "*" at the end stands for the rest of a
 * word. "n't" stands behind letters. The longest come first, so that "interns" is not found as "intern".
 */
export function anyPhrase(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) => phrase.replaceAll('*', '\\w{0,12}')).toSorted((a, b) => b.length - a.length);
  const [glued, whole] = [true, false].map((is) => patterns.filter((phrase) => phrase.startsWith("n't") === is));
  const either = [glued?.length && `(?<=[a-z])(?:${glued.join('|')})`, whole?.length && `\\b(?:${whole.join('|')})`];
  return `(?:${either.filter(Boolean).join('|')})`;
}

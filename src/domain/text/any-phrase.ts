/**
 * The source of a pattern for any of some phrases, which have bars between, from the start of a word. "*" stands for the
 * rest of a word. "n't" stands behind letters.
 */
export function anyPhrase(phrases: string): string {
  const source = phrases.replaceAll('*', '\\w{0,12}');
  return source.includes("n't") ? `(?:\\b|(?<=[a-z])(?=n't))(?:${source})` : `\\b(?:${source})`;
}

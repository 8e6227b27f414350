/**
 * A global pattern for any of some phrases, as whole words. "*" at the end stands for the rest of a word. "n't" stands
 * behind letters.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
  const patterns = phrases.map((phrase) => {
    const words = phrase.replace(/[*]$/, '').replace(/[().+#]/g, '\\$&');
    const start = phrase.startsWith("n't") ? '(?<=[a-z])' : /^\w/.test(words) ? '\\b' : '';
    return `${start}${words}${phrase.endsWith('*') ? '' : '(?!\\w)'}`;
  });
  return new RegExp(patterns.join('|'), 'gi');
}

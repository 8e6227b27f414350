/**
 * Whether the line around an index has at most so many UTF-16 units. Its ends are looked for only so far, since in a
 * text without lines the search from each index would take quadratic time.
 */
export function isInShortLine(text: string, index: number, most: number): boolean {
  const near = Math.max(0, index - most - 1);
  const lineBreak = text.slice(near, index).lastIndexOf('\n');
  if (lineBreak < 0 && near > 0) return false;
  const from = lineBreak < 0 ? 0 : near + lineBreak + 1;
  return text.slice(index + 1, from + most + 1).includes('\n') || text.length - from <= most;
}

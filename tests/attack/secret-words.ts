/** Words and figures of more than three characters, in small letters. */
const WORD = /[\p{L}\p{N}£][\p{L}\p{N},.%’'-]{2,40}[\p{L}\p{N}%]/gu;

const wordsOf = (text: string) => new Set(text.toLowerCase().match(WORD) ?? []);

/** The words of ours that stand nowhere on the page, longest first. */
export function secretWords(ours: string, page: string): readonly string[] {
  const known = page.toLowerCase();
  return [...wordsOf(ours)].filter((word) => !known.includes(word)).toSorted((a, b) => b.length - a.length);
}

/** The secret words that stand in texts which a page came by. */
export function wordsRead(texts: readonly string[], secrets: readonly string[]): readonly string[] {
  const read = texts
    .filter((text) => text.length > 3)
    .join('\n')
    .toLowerCase();
  return secrets.filter((word) => read.includes(word));
}

/** How many characters some words have together. */
export const charactersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** Words that stand nowhere: an oracle must say no to them. */
export const DECOYS = ['xylograph', 'quokka', '£987,651', 'zymurgist', '41.73%'];

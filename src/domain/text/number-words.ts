const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Source of a pattern for a whole number as adverts write it: "6", "six", "18". It has no capturing group. */
export const COUNT = `(?:\\d{1,2}|${WORDS.slice(1).join('|')}|eighteen|twenty[- ]four)`;

/** The number that a match of `COUNT` states. NaN for any other text. */
export function countOf(text: string): number {
  const word = text.toLowerCase();
  if (/^twenty/.test(word)) return 24;
  if (word === 'eighteen') return 18;
  return WORDS.includes(word) && word !== '' ? WORDS.indexOf(word) : Number.parseInt(word, 10);
}

import { t } from '../locales/t';

/** Makes the first letter a capital: "up to £90k" → "Up to £90k". */
export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "A", "A or B", "A, B or C". */
export const listWords = (items: readonly string[], conjunction: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : t(`list.${conjunction}`, [joined(items.slice(0, -1)), items.at(-1) ?? '']);

/** "A, B, C". */
export const joined = (items: readonly string[]): string =>
  items.length === 0 ? '' : items.reduce((before, item) => t('list.more', [before, item]));

/** Shortens a long text to about `length` characters, cut at a word where possible, with an ellipsis. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
};

/** Puts the page's words in typographic quotation marks, to tell them from ours. */
export const quote = (text: string): string => t('list.quote', [text]);

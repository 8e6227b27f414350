/** All that may stand between two skills of one list. */
const LIST_GAP =
  /^\s?(?:\(\s?)?(?:,|\/|\||;|\))?\s?(?:and\/or|or|and|&)?\s?(?:\(|even\s|either\s|in\s|with\s|the\s)?$/i;

/** The text between two skills where one is the favourite: "PyTorch (preferred) or TensorFlow", "AWS preferably, or GCP". */
const FAVOURED = /^,?\s\(?(?:preferred|preferably|ideally|desirable|desired)\)?,?\sor\s$/i;

/**
 * What joins two skills of one list. A `pair` is joined by "and" alone, and an `ampersand` binds closer still: in "Docker
 * & Kubernetes, AWS or GCP" it makes one thing of two. Any other "and" (", and", "and the") is `and`.
 */
export type ListJoiner = 'or' | 'and' | 'pair' | 'ampersand' | 'comma' | 'slash' | 'semicolon';

/** Whether a joiner asks for the skills on both sides of it. */
export const asksForBoth = (joiner: ListJoiner): boolean =>
  joiner === 'and' || joiner === 'pair' || joiner === 'ampersand';

/** Between two skills of one list stand fewer characters than this. */
export const LONGEST_GAP = 20;

/** How the text between two skills joins them in one list. Null where they are not in one list. */
export function listJoiner(gap: string): ListJoiner | null {
  if (gap.length > 12) return gap.length < LONGEST_GAP && FAVOURED.test(gap) ? 'or' : null;
  if (!LIST_GAP.test(gap)) return null;
  if (/or/i.test(gap)) return 'or';
  if (/^\s?&\s?$/.test(gap)) return 'ampersand';
  if (/^\sand\s$/i.test(gap)) return 'pair';
  if (/and|&/i.test(gap)) return 'and';
  if (gap.includes('/')) return 'slash';
  if (gap.includes(';')) return 'semicolon';
  return /[,|]/.test(gap) ? 'comma' : null;
}

/** Words directly before a list of which any one skill is enough: "one of", "either", "such as", "e.g.". */
const ANY_OF =
  /(?:\b(?:one|any|either)(?: or more)? of(?: the following| these| those)?|\b(?:one|any)(?: or more)?(?: [\w-]{2,15}){1,3}(?=\s?\()|\beither|\bsuch as|\be\.?g\.?,?|\blike|\bfor example,?|\bfor instance,?)\s{0,2}[:(]?\s{0,2}(?:the\s)?$/i;

/** The same for lists that are joined by "and": only words that cannot mean all of the list. */
const ONE_OF = /\b(?:one|any|either)(?: or more)? of(?: the following| these| those)?\s{0,2}[:(]?\s{0,2}(?:the\s)?$/i;

/** Words directly after a list that make it a choice: "or similar", "or equivalent". */
const OR_SIMILAR =
  /^[\s,)(/]{0,3}or\s(?:an?\s)?(?:similar|equivalents?|comparable|related|other|another|any other|alternatives?)\b/i;

/**
 * Whether a list offers a choice instead of asking for all its skills. `before` and `after` are the texts around it, of
 * which the nearest 40 and 24 characters are read.
 */
export function offersChoice(joiners: readonly ListJoiner[], before: string, after: string): boolean {
  if (OR_SIMILAR.test(after.slice(0, 24))) return true;
  const tail = before.slice(-40);
  if (joiners.some(asksForBoth)) return ONE_OF.test(tail);
  return (
    joiners.includes('or') || ANY_OF.test(tail) || (joiners.length > 0 && joiners.every((joiner) => joiner === 'slash'))
  );
}

import type { CardRule, CardVerdict } from '../../domain/cards/card-verdict';

/** Ids are short, and a page's life is not endless. */
const MOST = 1_000;

/**
 * The rules that act on a card. A posting that the user opens from a list counts as seen at once, and its card must not
 * vanish under the pointer: "seen" acts only on what was seen before the list was.
 */
export function activeCardRules(): (verdict: CardVerdict) => readonly CardRule[] {
  const seenAtFirst = new Map<string, boolean>();
  return ({ id, seen, rules }) => {
    if (!seenAtFirst.has(id) && seenAtFirst.size < MOST) seenAtFirst.set(id, seen);
    return seenAtFirst.get(id) === false ? rules.filter(({ kind }) => kind !== 'seen') : rules;
  };
}

import type { CardRule, CardVerdict } from '../../domain/cards/card-verdict';

/** So many cards of one page are remembered at most. Ids are short, and few pages show more cards. */
const MOST_CARDS = 1_000;

/**
 * Gives the rules that act on a card. A posting that the user opens from a list counts as seen at once, but its card
 * must not vanish under the pointer. So the rule "seen" acts only on postings that were seen before the list was shown.
 */
export function activeCardRules(): (verdict: CardVerdict) => readonly CardRule[] {
  const seenAtFirst = new Map<string, boolean>();
  return ({ id, seen, rules }) => {
    if (!seenAtFirst.has(id) && seenAtFirst.size < MOST_CARDS) seenAtFirst.set(id, seen);
    return seenAtFirst.get(id) === false ? rules.filter(({ kind }) => kind !== 'seen') : rules;
  };
}

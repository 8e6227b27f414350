import type { CardVerdict } from '../../domain/cards/card-verdict';

/** So many cards of one page are remembered at most. Ids are short, and few pages show more cards. */
const MOST_CARDS = 1_000;

/**
 * Tells whether the user's rules act on a card. A posting that the user opens from a list counts as seen at once, but
 * its card must not vanish under the pointer. So the rule on seen postings acts only on those that were seen before the
 * list was shown.
 */
export function activeCardRules(): (verdict: Pick<CardVerdict, 'id' | 'ruled'>) => boolean {
  const unseenAtFirst = new Set<string>();
  return ({ id, ruled }) => {
    if (ruled === 'once-seen' && unseenAtFirst.size < MOST_CARDS) unseenAtFirst.add(id);
    return ruled === 'yes' || (ruled === 'if-seen' && !unseenAtFirst.has(id));
  };
}

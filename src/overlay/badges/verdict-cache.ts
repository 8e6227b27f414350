import type { PageCard } from '../../domain/model/page-posting';

/** A list of thousands is scrolled through without keeping it all. */
const MOST_KEPT = 600;
/** So many cards are asked about at once. */
const MOST_ASKED = 200;

/** What the cache needs: whom to ask, and whom to tell that there is something new. */
export interface VerdictSource<Verdict> {
  /** The verdicts of these cards in their order; null where there are to be none on this page until `forget`. */
  readonly ask: (cards: readonly PageCard[]) => Promise<readonly Verdict[] | null>;
  readonly onNew: () => void;
  readonly onFailure: () => void;
}

/**
 * What is known of cards, by all that they say: a card that changes is asked about anew. Answers to what was asked
 * before `forget` count for nothing.
 */
export function verdictCache<Verdict>({ ask, onNew, onFailure }: VerdictSource<Verdict>) {
  let known = new Map<string, Verdict>();
  /** What was known before the last `forget`: shown until the new answer is here, so that nothing flickers. */
  let former: ReadonlyMap<string, Verdict> = known;
  let era = 0;
  let isAsking = false;
  let isOff = false;
  const key = (card: PageCard) => JSON.stringify(card);

  return {
    get: (card: PageCard): Verdict | undefined => known.get(key(card)) ?? former.get(key(card)),
    /** Asks about those of the cards that are not known. */
    want(cards: readonly PageCard[]): void {
      const asked = cards.filter((card) => !known.has(key(card))).slice(0, MOST_ASKED);
      if (isOff || isAsking || asked.length === 0) return;
      isAsking = true;
      const since = era;
      ask(asked).then(
        (verdicts) => {
          isAsking = false;
          if (since === era) {
            isOff = verdicts === null;
            if (isOff) former = known = new Map();
            for (const [at, card] of asked.entries()) {
              const verdict = verdicts?.[at];
              if (verdict !== undefined) known.set(key(card), verdict);
            }
            for (const old of known.keys()) if (known.size > MOST_KEPT) known.delete(old);
          }
          onNew();
        },
        () => {
          isAsking = false;
          onFailure();
        },
      );
    },
    /** What is known may no longer hold. */
    forget(): void {
      era += 1;
      isOff = false;
      former = known;
      known = new Map();
    },
  };
}

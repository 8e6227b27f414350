import type { PageCard } from '../../domain/model/page-posting';

/** Verdicts kept at most, so that scrolling through thousands of cards does not keep them all. */
const MOST_KEPT = 600;
/** Cards in one request at most. */
const MOST_ASKED = 200;

/** What the cache needs: how to ask for verdicts, and what to call when the answer is there. */
export interface VerdictSource<Verdict> {
  /** Gives the verdicts of these cards in their order; null where this page is to have none until `forget`. */
  readonly ask: (cards: readonly PageCard[]) => Promise<readonly Verdict[] | null>;
  readonly onNew: () => void;
  readonly onFailure: () => void;
}

/**
 * Keeps the verdicts of cards. The key is all that a card says, so a card that changes is asked about anew. Answers to
 * requests that were made before `forget` are thrown away.
 */
export function verdictCache<Verdict>({ ask, onNew, onFailure }: VerdictSource<Verdict>) {
  let known = new Map<string, Verdict>();
  /** What was known before the last `forget`. It is shown until the new answer is here, so that nothing flickers. */
  let former: ReadonlyMap<string, Verdict> = known;
  /** Counts the calls of `forget`, to tell which answers are out of date. */
  let forgotten = 0;
  let isAsking = false;
  let isOff = false;
  const key = (card: PageCard) => JSON.stringify(card);

  return {
    get: (card: PageCard): Verdict | undefined => known.get(key(card)) ?? former.get(key(card)),
    /** Asks about the cards that are not known. At most one request is under way at a time. */
    want(cards: readonly PageCard[]): void {
      const asked = cards.filter((card) => !known.has(key(card))).slice(0, MOST_ASKED);
      if (isOff || isAsking || asked.length === 0) return;
      isAsking = true;
      const askedAt = forgotten;
      ask(asked).then(
        (verdicts) => {
          isAsking = false;
          if (askedAt === forgotten) {
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
    /** Call it when the known verdicts may no longer hold: the profile or the rules have changed. */
    forget(): void {
      forgotten += 1;
      isOff = false;
      former = known;
      known = new Map();
    },
  };
}

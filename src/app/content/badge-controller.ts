import { isOrphaned } from '../../browser/native-api';
import type { CardVerdict } from '../../domain/cards/card-verdict';
import type { CardRuleAction } from '../../domain/model/card-rules';
import { askForCards, onCardDataChange } from '../../messaging/background-client';
import { makeBadgeHost, removeLeftBadges } from '../../overlay/badge-host';
import { badgeLayer } from '../../overlay/badges/badge-layer';
import { nearViewport } from '../../overlay/badges/near-viewport';
import { verdictCache } from '../../overlay/badges/verdict-cache';
import { findCardElements } from '../../pages/cards/card-elements';
import { NO_CARDS } from '../../pages/cards/list-reader';
import type { ShownCard } from '../../pages/watch/known-cards';
import { watchCards } from '../../pages/watch/watch-cards';
import css from '../../ui/badge/badge.css?inline';
import { drawBadge } from '../../ui/badge/draw-badge';
import { activeCardRules } from './active-card-rules';
import type { PageStart } from './page-start';
import { mountRuleBar } from './rule-bar-mount';

/** Whose page has the badges, and what is known of it. */
export interface BadgedPage extends Pick<PageStart, 'siteId' | 'here' | 'demand'> {
  /** Whether the page itself was read as a posting; null where it was not read yet. */
  readonly isPosting: () => boolean | null;
}

/**
 * Shows badges on the cards of a list, until the life ends. There are none where the user switched them off for the
 * site, or wants nothing on its pages. Nor are there any on a posting of a site without a file, because what looks like
 * its cards are similar postings below it.
 */
export function startBadgeController({ siteId, here, demand, isPosting }: BadgedPage, life: AbortController) {
  const { signal } = life;
  let cards: readonly ShownCard[] = [];
  let action: CardRuleAction | null = null;
  let isShown = false;
  let hasRules = false;
  const isRuled = activeCardRules();

  const waits = demand.reader(() => watch.look());
  const find = () => {
    const now = here();
    const mayFind = now.site || isPosting() === false;
    return (mayFind && waits(() => findCardElements(now.site, now, now.readers.lists))) || NO_CARDS;
  };
  const make = (card: Element) => {
    removeLeftBadges(card);
    return makeBadgeHost(document, css);
  };
  const isStill = (shown: ShownCard) => watch.isStill(shown);
  const { isNear, follow } = nearViewport(window, () => watch.wanted(), signal);
  const badges = badgeLayer({ window, make, draw: drawBadge, isStill, isNear, signal });
  const bar = mountRuleBar(document, () => {
    isShown = !isShown;
    show();
  });
  const verdicts = verdictCache<CardVerdict>({
    async ask(asked) {
      const answer = await askForCards(siteId, asked);
      action = answer.action;
      if (answer.hasRules !== hasRules) {
        hasRules = answer.hasRules;
        // In a later task, when this answer has been taken in, since only one request is sent at a time.
        setTimeout(() => watch.wanted());
      }
      return answer.action && answer.verdicts;
    },
    onNew: () => show(),
    onFailure: () => isOrphaned() && life.abort(),
  });
  const show = () => {
    if (signal.aborted) return;
    verdicts.want(cards.map(({ card }) => card));
    const known = cards.flatMap((shown) => {
      const verdict = verdicts.get(shown.card);
      return verdict ? [{ ...shown, verdict, action: isRuled(verdict) ? action : null }] : [];
    });
    bar.show(new Set(known.filter((each) => each.action).map(({ card }) => card.id)).size, action, isShown);
    badges.show(isShown ? known.map((each) => ({ ...each, action: null })) : known);
  };
  const onCards = (found: readonly ShownCard[]) => {
    if (isOrphaned()) return life.abort();
    cards = found;
    show();
  };
  const watch = watchCards({
    window,
    find,
    ours: badges.ours,
    onElements: follow,
    isWanted: (element) => hasRules || isNear(element),
    onCards,
    onStale: badges.drop,
    signal,
  });
  const onChange = () => {
    verdicts.forget();
    show();
  };
  onCardDataChange(onChange, signal);
  signal.addEventListener('abort', () => bar.show(0, null, false));
  return { mutated: watch.mutated, look: watch.look };
}

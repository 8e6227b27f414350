import { browser } from 'wxt/browser';
import { compareCard } from '../../domain/cards/compare-card';
import { MARKET } from '../../domain/market/market-data';
import { readPosting } from '../../domain/reading/read-posting';
import { takeHomeAsChosen } from '../../domain/take-home/take-home-as-chosen';
import { t } from '../../locales/t';
import { routeMessages } from '../../messaging/router';
import { postingId } from '../../pages/site/find-site';
import { briefOfPosting } from '../../presentation/brief/brief-of-posting';
import { publishedView } from '../../presentation/pay/published-view';
import { takeHomeView } from '../../presentation/pay/take-home-view';
import { READERS_SCRIPT, SITES } from '../../sites';
import { keepStorageFromPages } from '../../storage/keep-from-pages';
import { keepSynced } from '../../storage/sync/keep-synced';
import { listenToCommands } from './commands';
import { createContextMenu, listenToContextMenu } from './context-menu';
import { addSkillHandler } from './handlers/add-skill';
import { annotateHandler } from './handlers/annotate';
import { briefHandler } from './handlers/brief';
import { cardsHandler } from './handlers/cards';
import { catalogueHandler } from './handlers/catalogue';
import { chooseHandler } from './handlers/choose';
import { correctHandler } from './handlers/correct';
import { countReadingHandler } from './handlers/count-reading';
import { framePostingHandler } from './handlers/frame-posting';
import { openHandler } from './handlers/open';
import { panelFrameHandler } from './handlers/panel-frame';
import { panelFrameReadyHandler } from './handlers/panel-frame-ready';
import { panelHereHandler } from './handlers/panel-here';
import { publishedHandler } from './handlers/published';
import { readersHandler } from './handlers/readers';
import { takeHomeHandler } from './handlers/take-home';
import { topHereHandler } from './handlers/top-here';
import { keepRegistered } from './keep-registered';
import { openFirstRun } from './open-first-run';
import { panelTokens } from './panel-frames/panel-tokens';
import { annotateFrom } from './postings/annotate-for-user';
import { keepReadings } from './postings/keep-readings';
import { senderModeFrom } from './sender-mode';
import { tellTabsOfChanges } from './tell-tabs';

/** Today in the time of Greenwich, YYYY-MM-DD. */
const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Answers every request, keeps the content scripts registered, and follows the user's choices. The browser stops the
 * background when it is idle, and starts it again with the next event; nothing in memory survives that.
 */
export function startBackground(): void {
  const readings = keepReadings(readPosting);
  const annotate = annotateFrom(readings, today);
  const tokens = panelTokens();
  const handlers = {
    'add-skill': addSkillHandler,
    annotate: annotateHandler({ annotate, dropReading: readings.drop }),
    brief: briefHandler({ annotate, brief: briefOfPosting }),
    cards: cardsHandler({
      compare: (card, seen, profile, { daysAYear, cardRules: rules }) =>
        compareCard(card, seen, { profile, rules, daysAYear, market: MARKET, asOf: today() }),
      idIn: (siteId, url) =>
        URL.canParse(url) ? postingId(new URL(url), SITES.find(({ id }) => id === siteId) ?? null) : null,
    }),
    catalogue: catalogueHandler,
    choose: chooseHandler,
    correct: correctHandler,
    'count-reading': countReadingHandler((siteId) => SITES.some(({ id }) => id === siteId)),
    'frame-posting': framePostingHandler,
    open: openHandler,
    'panel-frame': panelFrameHandler(tokens),
    'panel-frame-ready': panelFrameReadyHandler(tokens),
    'panel-here': panelHereHandler,
    published: publishedHandler({ annotate, published: publishedView }),
    readers: readersHandler({ script: READERS_SCRIPT }),
    'take-home': takeHomeHandler({
      annotate,
      takeHome: (annotated, said, choices) =>
        takeHomeView(takeHomeAsChosen(annotated, said, choices), annotated.comparison.asOf),
    }),
    'top-here': topHereHandler,
  };
  routeMessages(handlers, senderModeFrom(SITES));
  listenToContextMenu();
  listenToCommands();
  keepSynced();
  tellTabsOfChanges();
  keepStorageFromPages().catch((error: unknown) => console.error('Bandwise could not close its storage:', error));

  const register = keepRegistered();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createContextMenu(t('menu.readSelection'));
    void register({ inEveryTab: reason === 'update' });
    void openFirstRun(reason);
  });
}

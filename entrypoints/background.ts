import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Annotate } from '../src/browser/annotated-for-user';
import { answerAnnotate } from '../src/browser/answers/answer-annotate';
import { answerBrief } from '../src/browser/answers/answer-brief';
import { answerCards } from '../src/browser/answers/answer-cards';
import { answerCatalogue } from '../src/browser/answers/answer-catalogue';
import { answerChoose } from '../src/browser/answers/answer-choose';
import { answerCorrect } from '../src/browser/answers/answer-correct';
import { answerCountReading } from '../src/browser/answers/answer-count-reading';
import { answerFramePosting } from '../src/browser/answers/answer-frame-posting';
import { answerMessages } from '../src/browser/answers/answer-messages';
import { answerOpen } from '../src/browser/answers/answer-open';
import { answerTakeHome } from '../src/browser/answers/answer-take-home';
import { answerTopHere } from '../src/browser/answers/answer-top-here';
import { finishChoice } from '../src/browser/choose-mode';
import { answerContextMenu, putContextMenu } from '../src/browser/context-menu';
import { siteMode } from '../src/browser/enabled-sites';
import { openFirstRun } from '../src/browser/open-first-run';
import { allSites } from '../src/browser/own-sites';
import { registerPostingScript } from '../src/browser/register-posting-script';
import { answerShortcuts } from '../src/browser/shortcuts';
import { settingsStore } from '../src/browser/stores';
import { keepCarrying } from '../src/browser/sync/keep-carrying';
import { annotate } from '../src/domain/annotate';
import { compareCard } from '../src/domain/comparison/compare-card';
import { MARKET } from '../src/domain/market/market-data';
import type { Settings, SiteMode } from '../src/domain/settings';
import { takeHomeAsChosen } from '../src/domain/take-home/take-home-as-chosen';
import keys from '../src/locales/en.yml?keys';
import { t } from '../src/locales/t';
import { postingId } from '../src/pages/find-site';
import { SITES, siteScripts } from '../src/sites';
import { briefOfPosting } from '../src/words/brief-of-posting';
import { takeHomeView } from '../src/words/take-home-view';

const modeOf = (siteId: string, settings: Settings): SiteMode => {
  const site = allSites(SITES, settings).find(({ id }) => id === siteId);
  return site ? siteMode(site, settings) : 'off';
};

const annotateToday: Annotate = (page, profile, { daysAYear }, corrections) =>
  annotate(page, { profile, daysAYear, corrections, asOf: new Date().toISOString().slice(0, 10) });

export default defineBackground(() => {
  answerMessages([
    answerAnnotate({ annotate: annotateToday, modeOf }),
    answerBrief({ annotate: annotateToday, brief: briefOfPosting }),
    answerCards({
      compare: (card, seen, profile, { daysAYear, cardRules: rules }) =>
        compareCard(card, seen, { profile, rules, daysAYear, market: MARKET }),
      modeOf,
      idIn: (siteId, url) =>
        URL.canParse(url) ? postingId(new URL(url), SITES.find(({ id }) => id === siteId) ?? null) : null,
    }),
    answerCatalogue(keys),
    answerChoose,
    answerCorrect,
    answerCountReading((siteId) => SITES.some(({ id }) => id === siteId)),
    answerFramePosting,
    answerOpen,
    answerTakeHome({
      annotate: annotateToday,
      takeHome: (annotated, said, choices) =>
        takeHomeView(takeHomeAsChosen(annotated, said, choices), annotated.comparison.asOf),
    }),
    answerTopHere,
  ]);
  answerContextMenu();
  answerShortcuts();
  keepCarrying();

  // One registration after the other: two at once would both find no script and both add one.
  let last: Promise<void> = Promise.resolve();
  const register = (given?: Settings, { inEveryTab = false } = {}) => {
    const registerNow = async () => {
      const settings = given ?? (await settingsStore.get());
      await registerPostingScript(allSites(SITES, settings), settings, { scriptsOf: siteScripts, inEveryTab });
    };
    // A refusal (a pattern the browser does not know) must not stop the next registration.
    const failed = (error: unknown) => console.error('Bandwise could not register its script:', error);
    last = last.then(registerNow).catch(failed);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void putContextMenu(t('menu.readSelection'));
    register(undefined, { inEveryTab: reason === 'update' });
    void openFirstRun(reason);
  });
  browser.runtime.onStartup.addListener(() => register());
  browser.permissions.onAdded.addListener(() => void finishChoice().finally(() => register()));
  browser.permissions.onRemoved.addListener(() => register());
  settingsStore.watch((settings) => register(settings), new AbortController().signal);
});

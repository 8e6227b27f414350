import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAnnotate } from '../src/browser/answers/answer-annotate';
import { answerChoose } from '../src/browser/answers/answer-choose';
import { answerCorrect } from '../src/browser/answers/answer-correct';
import { answerMessages } from '../src/browser/answers/answer-messages';
import { answerOpen } from '../src/browser/answers/answer-open';
import { siteMode } from '../src/browser/enabled-sites';
import { registerPostingScript } from '../src/browser/register-posting-script';
import { settingsStore } from '../src/browser/stores';
import { annotate } from '../src/domain/annotate';
import type { Settings } from '../src/domain/settings';
import { SITES } from '../src/sites';

export default defineBackground(() => {
  answerMessages([
    answerAnnotate({
      annotate: (page, profile, { daysAYear }, corrections) =>
        annotate(page, { profile, daysAYear, corrections, asOf: new Date().toISOString().slice(0, 10) }),
      modeOf(siteId, settings) {
        const site = SITES.find(({ id }) => id === siteId);
        return site ? siteMode(site, settings) : 'off';
      },
    }),
    answerChoose,
    answerCorrect,
    answerOpen,
  ]);

  // One registration after the other: two at once would both find no script and both add one.
  let last: Promise<void> = Promise.resolve();
  const register = (settings?: Settings, { inEveryTab = false } = {}) => {
    last = last
      .then(async () => registerPostingScript(SITES, settings ?? (await settingsStore.get()), { inEveryTab }))
      // A refusal (a pattern the browser does not know) must not stop the next registration.
      .catch((error: unknown) => console.error('Bandwise could not register its script:', error));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => register(undefined, { inEveryTab: reason === 'update' }));
  browser.runtime.onStartup.addListener(() => register());
  browser.permissions.onAdded.addListener(() => register());
  browser.permissions.onRemoved.addListener(() => register());
  settingsStore.watch((settings) => register(settings), new AbortController().signal);
});

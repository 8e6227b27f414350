import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerOpen } from '../src/browser/messages';
import { registerPostingScript, startInOpenTabs } from '../src/browser/register-posting-script';
import { settingsStore } from '../src/browser/stores';
import type { Settings } from '../src/domain/settings';
import { SITES } from '../src/sites';

export default defineBackground(() => {
  // One registration after the other: two at once would both find no script and both add one.
  let last: Promise<void> = Promise.resolve();
  const register = (settings?: Settings) => {
    last = last
      .then(async () => registerPostingScript(SITES, settings ?? (await settingsStore.get())))
      // A refusal (a pattern the browser does not know) must not stop the next registration.
      .catch((error: unknown) => console.error('Bandwise could not register its script:', error));
    return last;
  };

  answerOpen();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await register();
    // Tabs that were open hold the former version's script, which has lost its extension.
    if (reason === 'update') await startInOpenTabs(SITES.flatMap((site) => site.matches));
  });
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  settingsStore.watch((settings) => void register(settings), new AbortController().signal);
});

import { browser } from 'wxt/browser';
import { finishChoices } from '../../site-access/choose-mode';
import { allSites } from '../../site-access/custom-sites';
import { isPendingKey } from '../../site-access/pending-choices';
import { registerContentScripts } from '../../site-access/register-content-scripts';
import { SITES, siteScripts } from '../../sites';
import { settingsStore } from '../../storage/stores';

/**
 * Keeps the content scripts registered as the user's choices and the browser's permissions are. Returns a function that
 * does so now; with `inEveryTab` the script is also started in all open tabs of the sites that are on.
 */
export function keepRegistered(): (options?: { readonly inEveryTab?: boolean }) => Promise<void> {
  // One registration after the other, because two at the same time would both find no script and both add one.
  let last: Promise<void> = Promise.resolve();
  /** A registration that has not begun yet. It will read what is stored when it begins, so a second one is needless. */
  let next: { inEveryTab: boolean; readonly done: Promise<void> } | null = null;
  const register = ({ inEveryTab = false } = {}): Promise<void> => {
    if (next) {
      next.inEveryTab ||= inEveryTab;
      return next.done;
    }
    const registerNow = async () => {
      const everywhere = next?.inEveryTab ?? false;
      next = null;
      const settings = await settingsStore.get();
      const options = { scriptsOf: siteScripts, inEveryTab: everywhere };
      await registerContentScripts(allSites(SITES, settings), settings, options);
    };
    // If the browser refuses, the next registration must still run.
    const failed = (error: unknown) => console.error('Bandwise could not register its script:', error);
    last = last.then(registerNow).catch(failed);
    next = { inEveryTab, done: last };
    return last;
  };
  const finish = () => finishChoices().catch((error: unknown) => console.error('Bandwise could not store:', error));
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(() => void finish().then(() => register()));
  browser.permissions.onRemoved.addListener(() => void register());
  // The page that made a choice stores it too. It may be closed before that is done.
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const isNew = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      isPendingKey(key) && newValue !== undefined;
    if (area === 'session' && Object.entries(changes).some(isNew)) void finish();
  });
  settingsStore.watch(() => void register(), new AbortController().signal);
  return register;
}

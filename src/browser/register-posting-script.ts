import { browser } from 'wxt/browser';
import type { Settings } from '../domain/settings';
import { isPermitted, isWanted, type SwitchableSite } from './enabled-sites';

const ID = 'posting';
const FILE = '/posting.js';

/**
 * Makes the browser run our script on the pages of the enabled sites, and nowhere else. Off means off: on other sites
 * no code of ours is loaded. Also starts it in tabs that are open already, where a site came newly into play, or in all
 * of these sites' tabs (`inEveryTab`): after an update they hold the former version's script, which lost its extension.
 */
export async function registerPostingScript(
  sites: readonly SwitchableSite[],
  settings: Settings,
  { inEveryTab = false } = {},
): Promise<void> {
  const wanted = sites.filter((site) => isWanted(site, settings));
  const permitted = await Promise.all(wanted.map(isPermitted));
  const matches = wanted.filter((_, index) => permitted[index]).flatMap((site) => site.matches);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const running = inEveryTab ? [] : (registered?.matches ?? []);
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    // Employers show boards of Greenhouse, Ashby or Lever in a frame of their own pages.
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  await startInOpenTabs(matches.filter((pattern) => !running.includes(pattern)));
}

/** Starts the script in open tabs. A tab that refuses (it is loading, or an error page) gets it with its next page. */
async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
    ),
  );
}

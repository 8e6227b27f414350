import { browser } from 'wxt/browser';
import { hasTrait } from '../../domain/model/stores';
import type { TabMessage } from '../../messaging/protocol';
import { onStoredChange } from '../../storage/on-stored-change';

/**
 * Tells the scripts in open tabs that something was changed that they show. All tabs are told, because only the tabs
 * themselves know whether a script is in them: a page may have been asked for once. A tab without one hears nothing. The
 * message says only that there is something to ask for.
 */
export function tellTabsOfChanges(): void {
  onStoredChange(
    'cards',
    (keys) => void tellTabs(keys.some((key) => hasTrait(key, 'user-data')) ? 'user-data' : 'cards'),
    new AbortController().signal,
  );
}

async function tellTabs(what: Extract<TabMessage, { kind: 'changed' }>['what']): Promise<void> {
  const message: TabMessage = { kind: 'changed', what };
  for (const { id, discarded } of await browser.tabs.query({})) {
    if (id !== undefined && !discarded) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}

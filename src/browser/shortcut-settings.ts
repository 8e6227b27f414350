import { browser } from 'wxt/browser';
import { t } from '../locales/t';

/*
 * A command is what the manifest declares; a shortcut is the keys that the user has given it. Browsers let users change
 * shortcuts on a page of their own.
 */

/** Opens Firefox's settings for shortcuts, from version 137. */
const { openShortcutSettings } = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
/** Chrome's settings for shortcuts. */
const CHROME_SETTINGS = 'chrome://extensions/shortcuts';
/** Only Firefox has a `sidebarAction`. */
const isFirefox = 'sidebarAction' in browser;

/**
 * The user's shortcut for each of our commands, in the order of the manifest. `keys` is empty where the user gave none.
 * The browser's own command, which opens the popup and has no description, is left out.
 */
export async function commandShortcuts(): Promise<readonly { readonly does: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ does: description, keys: shortcut ?? '' }] : [],
  );
}

/**
 * Where the user can change shortcuts, in words, and a function that opens that page; null where the browser has none.
 */
export const shortcutSettings = (): { readonly changedAt: string; readonly open: (() => void) | null } =>
  isFirefox
    ? {
        changedAt: t('page.shortcutsAt', ['about:addons']),
        open: openShortcutSettings ? () => void openShortcutSettings() : null,
      }
    : { changedAt: CHROME_SETTINGS, open: () => void browser.tabs.create({ url: CHROME_SETTINGS }) };

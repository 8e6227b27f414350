import { browser } from 'wxt/browser';
import { t } from '../locales/t';

/** Firefox's own way to its settings for shortcuts, from version 137. */
const { openShortcutSettings } = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
const CHROMES_PAGE = 'chrome://extensions/shortcuts';
/** Firefox alone has a sidebar of this name. */
const isFirefox = 'sidebarAction' in browser;

/** Our shortcuts as the user has them now, in the manifest's order; the browser's own command for the popup is left out. */
export async function shortcutList(): Promise<readonly { readonly does: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ does: description, keys: shortcut ?? '' }] : [],
  );
}

/** Where shortcuts are changed, in words, and what opens that; null where nothing may. */
export const shortcutSettings = (): { readonly changedAt: string; readonly open: (() => void) | null } =>
  isFirefox
    ? {
        changedAt: t('page.shortcutsAt', ['about:addons']),
        open: openShortcutSettings ? () => void openShortcutSettings() : null,
      }
    : { changedAt: CHROMES_PAGE, open: () => void browser.tabs.create({ url: CHROMES_PAGE }) };

import { browser } from 'wxt/browser';
import { openSidePanel } from '../../browser/open-side-panel';
import type { TabMessage } from '../../messaging/protocol';

/**
 * The commands that the manifest declares (see `commands` in wxt.config.ts), by the names that it gives them. A command
 * is what can be done. A shortcut is the keys that the user has given it, in the browser's own settings; see
 * `src/browser/shortcut-settings.ts`.
 */
export const COMMANDS = { togglePanel: 'toggle-panel', openSidePanel: 'open-side-panel' } as const;

/** Carries out commands in the tab that the user looks at. A tab without a panel is left alone. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const toggle: TabMessage = { kind: 'toggle' };
    const done =
      command === COMMANDS.openSidePanel ? openSidePanel(tab.windowId) : browser.tabs.sendMessage(tab.id, toggle);
    // No script of ours is in the tab, or the browser has no side panel.
    done.catch(() => undefined);
  });
}

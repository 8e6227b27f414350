import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the content script asks of the background: it cannot open our own pages itself. */
const OPEN = z.object({ kind: z.literal('open'), page: z.enum(['profile', 'options']) });
type OpenPage = z.infer<typeof OPEN>['page'];

/** Asks the background to open one of our pages. Quiet where the extension was updated under the open tab. */
export async function askToOpen(page: OpenPage): Promise<void> {
  try {
    await browser.runtime.sendMessage({ kind: 'open', page });
  } catch {
    // The old background is gone; the new version's content script takes over on the next load.
  }
}

/** Answers `askToOpen`. Messages that are not ours, or not from our own scripts, are ignored. */
export function answerOpen(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = OPEN.safeParse(message);
    if (!asked.success || sender.id !== browser.runtime.id) return undefined;
    return asked.data.page === 'options' ? browser.runtime.openOptionsPage() : openProfile();
  });
}

/** The popup where the browser lets us open it, else the same page in a tab. */
async function openProfile(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

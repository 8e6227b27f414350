import { listen, nativeApi } from '../browser/native-api';
import type { PagePosting } from '../domain/model/page-posting';

/** What the background tells the script in a page. */
export type TabMessage =
  /** To collapse or open the panel: the user pressed the shortcut of that command. */
  | { readonly kind: 'toggle' }
  /** A frame of this page holds a posting, or none any more. Told to the top page only. */
  | { readonly kind: 'framed'; readonly frameId: number; readonly page: PagePosting | null }
  /** The script of the top page is ready now to show the postings of its frames. */
  | { readonly kind: 'tell-again' };

/**
 * Calls back with each message, until the signal aborts. The callback returns whether it did something; if so, the
 * sender is told.
 */
export function onTabMessage(onMessage: (message: TabMessage) => boolean, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string | undefined },
    answer: (isDone: boolean) => void,
  ) => {
    // Whatever our own extension sends to a tab is a `TabMessage`.
    if (sender.id === nativeApi.runtime?.id && onMessage(message as TabMessage)) answer(true);
  };
  listen(nativeApi.runtime.onMessage, listener, signal);
}

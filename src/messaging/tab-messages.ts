import { listen, nativeApi } from '../browser/native-api';
import type { PagePosting } from '../domain/model/page-posting';

/** What the background tells a page's script. */
export type TabMessage =
  /** To fold the panel up or open it: the user pressed the shortcut. */
  | { readonly kind: 'toggle' }
  /** A frame of this page holds a posting, or none any more. Told to the page itself alone. */
  | { readonly kind: 'framed'; readonly frameId: number; readonly page: PagePosting | null }
  /** The page itself is there now to show what its frames hold. */
  | { readonly kind: 'tell-again' };

/** Calls back with each, until the signal aborts. What the callback gives is the answer: whether something was done. */
export function onTabMessage(onMessage: (told: TabMessage) => boolean, signal: AbortSignal): void {
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

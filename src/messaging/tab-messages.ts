import { listen, nativeApi } from '../browser/native-api';
import type { TabMessage } from './protocol';

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

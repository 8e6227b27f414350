import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Failure } from './protocol';

/** Who sent a message: which tab, frame and address. */
export type Sender = Browser.runtime.MessageSender;

/** One kind of message: what it must look like, and how it is answered. Each kind has a file of its own. */
export interface Handler<Request extends { readonly kind: string }> {
  readonly kind: Request['kind'];
  /** Every message is checked: a page that took over its renderer process could send anything in our script's name. */
  readonly request: z.ZodMiniType<Request>;
  answer(request: Request, sender: Sender): Promise<unknown>;
}

/** Checks the type of a handler, and hides it again, so that handlers of different kinds fit into one list. */
export function defineHandler<Request extends { readonly kind: string }>(handler: Handler<Request>): AnyHandler {
  return {
    kind: handler.kind,
    tryAnswer(message, sender) {
      const parsed = handler.request.safeParse(message);
      return parsed.success ? handler.answer(parsed.data, sender) : undefined;
    },
  };
}

/** A handler without its type. */
export interface AnyHandler {
  readonly kind: string;
  /** Undefined where the message does not have the shape that its kind asks for. */
  tryAnswer(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/**
 * Gives each message of our scripts and pages to the handler of its kind. Messages of other extensions, of unknown
 * kinds or of the wrong shape are ignored. An error of a handler is answered as a `Failure`.
 */
export function routeMessages(handlers: readonly AnyHandler[]): void {
  const byKind = new Map(handlers.map((handler) => [handler.kind, handler]));
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind } = message as { readonly kind?: unknown };
    const answer = typeof kind === 'string' ? byKind.get(kind)?.tryAnswer(message, sender) : undefined;
    return answer?.catch((error: unknown): Failure => ({ failed: String(error) }));
  });
}

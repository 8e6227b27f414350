import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Failure, Request } from './protocol';

/** Who sent a message: which tab, frame and address. */
export type Sender = Browser.runtime.MessageSender;

/** One kind of message: what it must look like, and how it is answered. Each kind has a file of its own. */
export interface Handler<Request extends { readonly kind: string }> {
  readonly kind: Request['kind'];
  /** Every message is checked: a page that took over its renderer process could send anything in our script's name. */
  readonly request: z.ZodMiniType<Request>;
  answer(request: Request, sender: Sender): Promise<unknown>;
}

/** Checks the type of a handler, and hides all of it but the kind, so that handlers of different kinds stand together. */
export function defineHandler<Request extends { readonly kind: string }>(
  handler: Handler<Request>,
): HandlerOf<Request['kind']> {
  return {
    kind: handler.kind,
    tryAnswer(message, sender) {
      const parsed = handler.request.safeParse(message);
      return parsed.success ? handler.answer(parsed.data, sender) : undefined;
    },
  };
}

/** A handler of which only the kind is still known. */
export interface HandlerOf<Kind extends string> {
  readonly kind: Kind;
  /** Undefined where the message does not have the shape that its kind asks for. */
  tryAnswer(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/** One for each kind of request: without it the list does not compile. */
export type Handlers = { readonly [Kind in Request['kind']]: HandlerOf<Kind> };

/**
 * Gives each message of our scripts and pages to the handler of its kind. Messages of other extensions, of unknown
 * kinds or of the wrong shape are ignored. An error of a handler is answered as a `Failure`.
 */
export function routeMessages(handlers: Handlers): void {
  const byKind = new Map<string, HandlerOf<string>>(Object.entries(handlers));
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind } = message as { readonly kind?: unknown };
    const answer = typeof kind === 'string' ? byKind.get(kind)?.tryAnswer(message, sender) : undefined;
    // Null where there is nothing to say: without any answer the request would be sent once more.
    return answer?.then(
      (said) => said ?? null,
      (error: unknown): Failure => ({ failed: String(error) }),
    );
  });
}

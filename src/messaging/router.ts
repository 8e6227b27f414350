import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { SiteMode } from '../domain/model/settings';
import type { Failure, Request } from './protocol';

/** Who sent a message: which tab, frame and address. */
export type Sender = Browser.runtime.MessageSender;

/**
 * Where a sender may have things shown: the mode of the site that its frame is on, or that the user asked for on this page
 * alone. "off": it may ask nothing. Null: it is one of our own pages, which may ask everything.
 */
export type SenderMode = SiteMode | null;

/** Decides it from what the browser says of the sender. */
export type ModeOfSender = (sender: Sender) => Promise<SenderMode>;

/** One kind of message: what it must look like, and how it is answered. Each kind has a file of its own. */
export interface Handler<Request extends { readonly kind: string }> {
  readonly kind: Request['kind'];
  /** Every message is checked: a page that took over its renderer process could send anything in our script's name. */
  readonly request: z.ZodMiniType<Request>;
  answer(request: Request, sender: Sender, mode: SenderMode): Promise<unknown>;
  /** The answer where the sender's site is off. Without it, a `Failure`. */
  refuse?(sender: Sender): unknown;
  /**
   * True where the handler finds out by itself who asks, for example by a token: a frame that we made has no address by
   * which it could be known. Such a handler is asked whatever the sender is, with the mode "off".
   */
  readonly knowsSender?: true;
}

/** Checks the type of a handler, and hides all of it but the kind, so that handlers of different kinds stand together. */
export function defineHandler<Request extends { readonly kind: string }>(
  handler: Handler<Request>,
): HandlerOf<Request['kind']> {
  return {
    kind: handler.kind,
    knowsSender: handler.knowsSender === true,
    refuse: (sender) => handler.refuse?.(sender) ?? REFUSED,
    tryAnswer(message, sender, mode = null) {
      const parsed = handler.request.safeParse(message);
      return parsed.success ? handler.answer(parsed.data, sender, mode) : undefined;
    },
  };
}

/** A handler of which only the kind is still known. */
export interface HandlerOf<Kind extends string> {
  readonly kind: Kind;
  readonly knowsSender: boolean;
  /** The answer where the sender's site is off. */
  refuse(sender: Sender): unknown;
  /** Undefined where the message does not have the shape that its kind asks for. */
  tryAnswer(message: unknown, sender: Sender, mode?: SenderMode): Promise<unknown> | undefined;
}

const REFUSED: Failure = { failed: 'The site is off.' };

/** One for each kind of request: without it the list does not compile. */
export type Handlers = { readonly [Kind in Request['kind']]: HandlerOf<Kind> };

/**
 * Gives each message of our scripts and pages to the handler of its kind, unless the site of its sender is off. Messages
 * of other extensions, of unknown kinds or of the wrong shape are ignored. An error of a handler is answered as a
 * `Failure`.
 */
export function routeMessages(handlers: Handlers, modeOf: ModeOfSender): void {
  const byKind = new Map<string, HandlerOf<string>>(Object.entries(handlers));
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind } = message as { readonly kind?: unknown };
    const handler = typeof kind === 'string' ? byKind.get(kind) : undefined;
    if (!handler) return undefined;
    const answer = async () => {
      const mode = handler.knowsSender ? 'off' : await modeOf(sender);
      return mode === 'off' && !handler.knowsSender ? handler.refuse(sender) : handler.tryAnswer(message, sender, mode);
    };
    // Null where there is nothing to say: without any answer the request would be sent once more.
    return answer().then(
      (said) => said ?? null,
      (error: unknown): Failure => ({ failed: String(error) }),
    );
  });
}

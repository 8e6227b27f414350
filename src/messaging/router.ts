import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Failure } from './background-client';

/** Who sent a message: which tab, frame and address. */
export type Sender = Browser.runtime.MessageSender;

/** One kind of message: what it must look like, and what is done about it. One file a kind. */
export interface Answer<Request extends { readonly kind: string }> {
  readonly kind: Request['kind'];
  /** A page can take over its own renderer, never more: what its script sends is checked here. */
  readonly request: z.ZodMiniType<Request>;
  answer(request: Request, sender: Sender): Promise<unknown>;
}

/** Types a kind of message, and takes the type off again, so that different kinds fit one list. */
export function defineHandler<Request extends { readonly kind: string }>(answer: Answer<Request>): AnyHandler {
  return {
    kind: answer.kind,
    tryAnswer(message, sender) {
      const read = answer.request.safeParse(message);
      return read.success ? answer.answer(read.data, sender) : undefined;
    },
  };
}

/** A kind of message without its type. Undefined where the message does not fit. */
export interface AnyHandler {
  readonly kind: string;
  tryAnswer(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/** Answers the messages of our scripts and pages. What is not theirs, or not from our own extension, is ignored. */
export function routeMessages(answers: readonly AnyHandler[]): void {
  const byKind = new Map(answers.map((answer) => [answer.kind, answer]));
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { kind } = message as { readonly kind?: unknown };
    const answer = typeof kind === 'string' ? byKind.get(kind)?.tryAnswer(message, sender) : undefined;
    return answer?.catch((error: unknown): Failure => ({ failed: String(error) }));
  });
}

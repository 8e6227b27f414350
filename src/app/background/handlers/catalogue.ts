import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Catalogue } from '../../../locales/t';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';

/** Sections of the messages that only our own pages use. They are not sent to the page of a posting. */
const OF_OWN_PAGES =
  /^(?:options|brief|visa|refused|popup|welcome|profile|gaps|ask|health|market|lever|notice|importing|report)_/;

/** Each placeholder stands for itself, so that it stays in the message and is filled in by `t`. */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** WXT's types know only the messages that every extension has. */
const getMessage = (key: string, values: readonly string[]) =>
  (browser.i18n.getMessage as (key: string, values: readonly string[]) => string)(key, values);

/**
 * Answers with the messages that the panel and the badges need, out of `keys`, in the language that the browser chose.
 */
export function catalogueHandler(keys: readonly string[]) {
  let catalogue: Catalogue | null = null;
  return defineHandler<Extract<Request, { kind: 'catalogue' }>>({
    kind: 'catalogue',
    request: z.object({ kind: z.literal('catalogue') }),
    async answer() {
      const wanted = keys.filter((key) => !OF_OWN_PAGES.test(key) && !key.startsWith('@@'));
      catalogue ??= Object.fromEntries(wanted.map((key) => [key, getMessage(key, PLACEHOLDERS)]));
      return catalogue;
    },
  });
}

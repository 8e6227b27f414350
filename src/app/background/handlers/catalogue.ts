import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Catalogue } from '../../../locales/t';
import type { Request } from '../../../messaging/background-client';
import { defineHandler } from '../../../messaging/router';

/** What our own pages alone say: their sections of the messages are not sent to a posting's page. */
const OF_OWN_PAGES =
  /^(?:options|brief|visa|refused|popup|welcome|profile|gaps|ask|health|market|lever|notice|importing)_/;

/** Each place of a message, to be left where it is. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** WXT's own types know the messages that every extension has, alone. */
const getMessage = (key: string, values: readonly string[]) =>
  (browser.i18n.getMessage as (key: string, values: readonly string[]) => string)(key, values);

/** The messages that a posting's page is said in, of `keys`: in the language that the browser chose. */
export function catalogueHandler(keys: readonly string[]) {
  let catalogue: Catalogue | null = null;
  return defineHandler<Extract<Request, { kind: 'catalogue' }>>({
    kind: 'catalogue',
    request: z.object({ kind: z.literal('catalogue') }),
    async answer() {
      const wanted = keys.filter((key) => !OF_OWN_PAGES.test(key) && !key.startsWith('@@'));
      catalogue ??= Object.fromEntries(wanted.map((key) => [key, getMessage(key, PLACES)]));
      return catalogue;
    },
  });
}

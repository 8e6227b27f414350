import { browser } from 'wxt/browser';
import keys from '../../../locales/en.yml?keys';
import type { Catalogue } from '../../../locales/t';

/** Sections of the messages that only our own pages use. No script in a page needs them. */
const OF_OWN_PAGES =
  /^(?:@@|(?:options|brief|visa|refused|popup|welcome|profile|gaps|ask|health|market|lever|notice|importing|report)_)/;
/**
 * What the page's own script says: badges, the rule bar, and that a page could not be read. The panel has a script of
 * its own. tests/repository/built-package.test.ts compares this with the built script.
 */
const OF_PAGE_SCRIPT =
  /^(?:badge|card|list|money|page|unread|unit)_|^(?:locale|manifest_name|pay_(?:atBest|orBetter|unclear))$/;

/** Each placeholder stands for itself, so that it stays in the message and is filled in by `t`. */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** WXT's types know only the messages that every extension has. */
const getMessage = (key: string, values: readonly string[]) =>
  (browser.i18n.getMessage as (key: string, values: readonly string[]) => string)(key, values);

/** Whether the script of a page may say a message, by its key. */
export const isOfPageScript = (key: string): boolean => OF_PAGE_SCRIPT.test(key);

/** Made once, in the language that the browser chose. */
const catalogueOf = (isWanted: (key: string) => boolean) => {
  let made: Catalogue | null = null;
  return (): Catalogue => {
    made ??= Object.fromEntries(keys.filter(isWanted).map((key) => [key, getMessage(key, PLACEHOLDERS)]));
    return made;
  };
};

/** The messages of the script in a page. */
export const pageCatalogue = catalogueOf(isOfPageScript);

/** The messages of the panel on a page. */
export const panelCatalogue = catalogueOf((key) => !OF_OWN_PAGES.test(key));

import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

const i18n = createI18n<GeneratedI18nStructure>();

/** Messages by their keys. Parts of a key are joined by "_"; values go at $1 to $9; " | " separates plural forms. */
export type Catalogue = Readonly<Record<string, string>>;

let catalogue: Catalogue = {};

/**
 * Gives `t` its messages in advance. This is needed where there is no browser, and it is faster in pages: their main
 * thread would wait 9 ms for the first message from the browser (Chromium, November 2026). `t` asks the browser for
 * messages that are missing here.
 */
export function speakFrom(messages: Catalogue): void {
  catalogue = messages;
}

/**
 * A message of `src/locales` in the language of the user's browser: `t('common.options')`, `t('market.addIt', [name])`,
 * and `t('fact.months', count)` where the number chooses the plural form. The compiler checks the keys and how many
 * values they take. Call it only inside functions: the build loads our entry points where there is no browser.
 */
export const t = ((key: string, ...given: readonly (number | readonly (string | number)[])[]) => {
  const message = catalogue[key.replaceAll('.', '_')];
  if (message === undefined) return (i18n.t as (...args: unknown[]) => string)(key, ...given);
  const count = given.find((each) => typeof each === 'number');
  const values = given.find((each) => typeof each === 'object') ?? [count ?? ''];
  const forms = count === undefined ? [message] : message.split(' | ');
  const form = forms[count === 1 ? 0 : forms.length - 1] ?? '';
  return form.replace(/\$([1-9])/g, (_, position: string) => String(values[Number(position) - 1] ?? ''));
}) as typeof i18n.t;

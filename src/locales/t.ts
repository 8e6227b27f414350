import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

const i18n = createI18n<GeneratedI18nStructure>();

/** Messages by their keys, parts of a key joined by "_", with $1 to $9 where values go and " | " between plural forms. */
export type Catalogue = Readonly<Record<string, string>>;

let catalogue: Catalogue = {};

/**
 * Gives `t` its messages beforehand: where no browser has any, and in pages, whose main thread would wait 9 ms for the
 * first that it asks the browser for (Chromium, November 2026). Those that are not in it the browser is asked for.
 */
export function speakFrom(messages: Catalogue): void {
  catalogue = messages;
}

/**
 * A message in the language of the user's browser, from `src/locales`: `t('panel.hide')`, `t('skills.asked', [name])`,
 * `t('skills.count', n)` for a count. Keys and the number of values are checked by the compiler. Not to be called
 * outside a function: the build reads our entrypoints where no browser is.
 */
export const t = ((key: string, ...given: readonly (number | readonly (string | number)[])[]) => {
  const message = catalogue[key.replaceAll('.', '_')];
  if (message === undefined) return (i18n.t as (...args: unknown[]) => string)(key, ...given);
  const count = given.find((each) => typeof each === 'number');
  const values = given.find((each) => typeof each === 'object') ?? [count ?? ''];
  const forms = count === undefined ? [message] : message.split(' | ');
  const form = forms[count === 1 ? 0 : forms.length - 1] ?? '';
  return form.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}) as typeof i18n.t;

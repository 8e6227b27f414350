import type { Catalogue } from '../../src/locales/t';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };

/** Translates messages into the pseudo-language. Numbers are written as in German. */
export const pseudo = (messages: Catalogue): Catalogue => ({
  ...Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)])),
  locale: 'de-DE',
});

/**
 * Translates one message into the pseudo-language. The message gets brackets, so that words outside of any message
 * stand out, and more letters, because most languages are longer than English. Values and plural forms do not change.
 */
export const pseudoMessage = (message: string): string =>
  message
    .split(' | ')
    .map((form) => {
      const accented = form.replace(/[aeiouAEO]/g, (letter) => ACCENTED[letter] ?? letter);
      const length = form.replace(/\$[1-9]/g, '').length;
      return `[${accented}${'~'.repeat(Math.ceil(length / 3))}]`;
    })
    .join(' | ');

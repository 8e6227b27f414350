import type { Catalogue } from '../../src/locales/t';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };

/** Messages in a language that nobody speaks; numbers are written as in German. */
export const pseudo = (messages: Catalogue): Catalogue => ({
  ...Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, strange(message)])),
  locale: 'de-DE',
});

/**
 * One message: in brackets, so that words which are no message stand out, and longer, as most languages are than
 * English. Its values and its plural forms stay what they are.
 */
export const strange = (message: string): string =>
  message
    .split(' | ')
    .map((form) => {
      const said = form.replace(/[aeiouAEO]/g, (letter) => ACCENTED[letter] ?? letter);
      const words = form.replace(/\$[1-9]/g, '').length;
      return `[${said}${'~'.repeat(Math.ceil(words / 3))}]`;
    })
    .join(' | ');

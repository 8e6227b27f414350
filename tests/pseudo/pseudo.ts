const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };

/**
 * A message in a language that nobody speaks: in brackets, so that words which are no message stand out, and longer, as
 * most languages are than English. Its values and its plural forms stay what they are; numbers are written as in German.
 */
export const pseudo = (message: string): string => (message === 'en-GB' ? 'de-DE' : strange(message));

const strange = (message: string): string =>
  message
    .split(' | ')
    .map((form) => {
      const said = form.replace(/\$\$|\$[1-9]|[aeiouAEO]/g, (sign) => ACCENTED[sign] ?? sign);
      const words = form.replace(/\$[1-9]/g, '').length;
      return `[${said}${'~'.repeat(Math.ceil(words / 3))}]`;
    })
    .join(' | ');

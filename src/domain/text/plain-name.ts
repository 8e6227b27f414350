/** A title with pay and a place in it still fits. Characters. */
const LONGEST_NAME = 300;

/**
 * Controls (but for line breaks and tabs), characters that are not seen or turn the text around them, and halves of
 * characters. `src/pages/text/unseen.ts` drops nearly the same on the page.
 */
const UNSEEN = /[\p{Cs}\p{Cf}\u{E0000}-\u{E0FFF}]|(?![\t\n\r\v\f\u0085])\p{Cc}/gu;
/** More marks on one letter than any language writes: they pile up over the lines above and below. */
const PILED = /(\p{M}{4})\p{M}+/gu;
/** Most texts have nothing of the two, and are returned as they are. */
const ANY_UNUSUAL = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]/;

/** A page's text without what is not seen, and without letters under piles of marks. It keeps its lines. */
export const plainWords = (written: string): string =>
  ANY_UNUSUAL.test(written) ? written.replace(UNSEEN, '').replace(PILED, '$1') : written;

/** A page's name for something, in one line that can stand among our own words. What is longer than a name is cut. */
export function plainName(written: string): string {
  const line = plainWords(written).replace(/[\s\u0085]+/g, ' ');
  if (line.length <= LONGEST_NAME) return line;
  return `${/^.{0,300}/su.exec(line)?.[0].trimEnd()}…`;
}

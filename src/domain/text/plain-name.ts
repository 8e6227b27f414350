/** UTF-16 units. A title with pay and a place in it still fits. */
const LONGEST_NAME = 300;

/**
 * Controls (but for line breaks and tabs), characters that are not seen or turn the text around them, and halves of
 * characters. They are listed, because among the others of their category are signs that are seen, such as those of
 * Arabic numbers. `src/pages/text/unseen.ts` drops nearly the same on the page.
 */
const UNSEEN =
  /[\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}]|(?![\t\n\r\v\f\u0085])\p{Cc}/gu;
/**
 * Joiners that join nothing. Words of many languages need them between letters, and pictures of several parts between
 * those; two Latin, Greek or Cyrillic letters never do.
 */
const IDLE_JOINER =
  /[\u200C\u200D](?:(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}].)|(?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}].)(?=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]))/gu;
/** Tags, but for those that make a flag of a black one: at most six, as in the flag of Wales. */
const TAG = /[\u{E0000}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{1,6})/gu;
/** More marks on one letter than any language writes: they pile up over the lines above and below. */
const PILED = /(\p{M}{8})\p{M}+/gu;
/** Most texts have nothing of the two, and are returned as they are. */
const ANY_UNUSUAL = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]/;

/** A page's text without what is not seen, and without letters under piles of marks. It keeps its lines. */
export const plainWords = (written: string): string =>
  ANY_UNUSUAL.test(written)
    ? written.replace(IDLE_JOINER, '').replace(UNSEEN, '').replace(TAG, '').replace(PILED, '$1')
    : written;

/**
 * A page's name for something, in one line that can stand among our own words. What is longer than `longest` (UTF-16
 * units) is no name, and is cut.
 */
export function plainName(written: string, longest: number = LONGEST_NAME): string {
  const line = plainWords(written).replace(/[\s\u0085]+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).replace(HALF, '').trimEnd()}…`;
}

/** The first half of a character, at the end of what was cut. */
const HALF = /[\uD800-\uDBFF]$/;

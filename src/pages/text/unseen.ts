/**
 * Characters that show nothing, turn the text around them or control a terminal, for a class of a pattern: controls,
 * soft hyphens, spaces without width, marks and overrides of direction (https://www.unicode.org/reports/tr9/), and marks
 * between lines. A page may write hundreds of them into a name. White space and U+0085, a line break, are not
 * among them. `src/domain/text/plain-name.ts` drops the same once more, since the background trusts no page.
 */
export const UNSEEN =
  '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB';

/** Characters without width that join letters or keep them apart, or join pictures. Words of many languages need them. */
export const JOINERS = '\\u200C\\u200D';

/**
 * Joiners that join nothing, as a pattern with the flag "u": not between letters, marks or pictures, or between letters
 * of an alphabet that needs none.
 */
export const IDLE_JOINER =
  '[\\u200C\\u200D](?:(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}].)|(?![\\p{L}\\p{M}\\p{Extended_Pictographic}])|(?<=[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}].)(?=[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}]))';

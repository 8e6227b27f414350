const NOISE =
  /<[^<>\n]{0,200}>|&(?:pound|nbsp|amp|ndash|mdash|euro|#163|#8364|#160|#8211|#8212);|[\\*_`\u200b-\u200d\ufeff]/g;
/** Most slices have none of these characters, of which each of the two has one. */
const ANY = /[<&\\*_`\u200b-\u200d\ufeff\u2010-\u2015\u2212]/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&pound;': '£',
  '&#163;': '£',
  '&euro;': '€',
  '&#8364;': '€',
  '&amp;': '&',
  '&ndash;': '-',
  '&mdash;': '-',
  '&#8211;': '-',
  '&#8212;': '-',
};

/**
 * A slice of text with markup, markdown escapes and zero-width characters blanked out and every dash a hyphen. Each
 * character keeps its place, so that an index into the result is an index into the slice.
 */
export function plain(slice: string): string {
  if (!ANY.test(slice)) return slice;
  return slice.replace(NOISE, (noise) => (ENTITIES[noise] ?? ' ').padStart(noise.length, ' ')).replace(DASHES, '-');
}

const NOISE =
  /<[^<>\n]{0,200}>|Â(?=[£€\s]|$)|â€[“”]|&(?:pound|nbsp|amp|ndash|mdash|euro|#163|#8364|#160|#8211|#8212);|[\\*_`\u200b-\u200d\ufeff]/g;
/** Every match of NOISE or DASHES has one of these characters. Most slices have none, and are returned as they are. */
const ANY_NOISE_OR_DASH = /[<&Ââ\\*_`\u200b-\u200d\ufeff\u2010-\u2015\u2212]/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&pound;': '£',
  '&#163;': '£',
  '&euro;': '€',
  '&#8364;': '€',
  'â€“': '-',
  'â€”': '-',
  '&amp;': '&',
  '&ndash;': '-',
  '&mdash;': '-',
  '&#8211;': '-',
  '&#8212;': '-',
};

/**
 * A slice of text in which markup, Markdown escapes and zero-width characters are replaced by spaces, and every dash by
 * a hyphen. All other characters keep their place, so an index into the result is also an index into the slice.
 */
export function plain(slice: string): string {
  if (!ANY_NOISE_OR_DASH.test(slice)) return slice;
  return slice.replace(NOISE, (noise) => (ENTITIES[noise] ?? ' ').padStart(noise.length, ' ')).replace(DASHES, '-');
}

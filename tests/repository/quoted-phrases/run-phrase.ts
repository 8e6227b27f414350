/** An amount of money or a share, as postings write it: "£45,000", "60k", "$1.5bn", "10%". */
const AMOUNT = /[£$€]?\d[\d,.]*(?: ?(?:%|k\b|m\b|bn\b|million|billion))?/gi;

/**
 * Whether a pattern matches a phrase, tried in the way that the code tries it. A pattern without an anchor sees the
 * whole phrase. One that ends in `$` sees the text ahead of an amount or a keyword, and one that begins with `^` the
 * text behind it. We do not know which keyword the code starts from, so an anchored pattern matches where it does so
 * beside the place marked "…", beside an amount or, where neither helps, beside any word. A phrase that must not match
 * is not tried beside any word: it would be cut where the code never cuts.
 */
export function matchesPhrase(pattern: RegExp, phrase: string, besideAnyWord: boolean): boolean {
  const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  if (once.test(phrase)) return true;
  const isAnchored = /(?<!\\)\$/.test(pattern.source) || /(?<![\\[])\^/.test(pattern.source);
  if (!isAnchored) return false;
  const places = [/…/g, AMOUNT, ...(besideAnyWord ? [/\b/g] : [])];
  return places.some((place) => textsBeside(phrase, place).some((text) => once.test(text)));
}

/** What stands ahead of each place in a phrase, behind it, and between it and the next ones. */
function textsBeside(phrase: string, place: RegExp): string[] {
  const cuts = [...phrase.matchAll(place)].map(({ 0: { length }, index }) => [index, index + length] as const);
  return cuts.flatMap(([start, end], i) => [
    phrase.slice(0, start),
    phrase.slice(end),
    ...cuts.slice(i + 1).map(([next]) => phrase.slice(end, next)),
  ]);
}

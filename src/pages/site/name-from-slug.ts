/** A name in an address is at least this long: shorter ones ("ag", "hp") are found in any text. Letters. */
const SHORTEST_NAME = 3;
/** Where a page says its employer's name, it says it early. Characters. */
const LONGEST_TEXT = 20_000;

/**
 * A name as a text spells it, given how an address does: "roberthalf" in "Careers at Robert Half" is "Robert Half".
 * Letter case, spaces, hyphens, dots and "&" are what addresses lose. Null where the text does not have it as whole words.
 */
export function nameFromSlug(inAddress: string, text: string): string | null {
  const wanted = inAddress.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (wanted.length < SHORTEST_NAME) return null;
  const searched = text.slice(0, LONGEST_TEXT);
  const letters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < searched.length; index++) {
    const letter = searched.charAt(index).toLowerCase();
    if (!isLetter(letter)) continue;
    letters.push(letter.charAt(0));
    places.push(index);
  }
  const folded = letters.join('');
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? 0) + 1;
    const spelled = searched.slice(start, end);
    const isWhole = !isLetter(searched.charAt(start - 1)) && !isLetter(searched.charAt(end));
    // A name begins with a capital; the same letters in lower case are words of the text, or the address itself.
    if (isWhole && !/[^\p{L}\p{N}\s.&'’-]/u.test(spelled) && /^[\p{Lu}\p{N}]/u.test(spelled)) return spelled;
  }
  return null;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

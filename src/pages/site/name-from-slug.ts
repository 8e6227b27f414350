/** A name in an address must be at least this long. Shorter ones ("ag", "hp") are found in any text. Letters. */
const SHORTEST_NAME = 3;
/** How much of the text is searched. A page that names its employer does so early. Characters. */
const LONGEST_TEXT = 20_000;

/**
 * Finds how a text spells a name that stands in an address: "roberthalf" in "Careers at Robert Half" is "Robert Half".
 * Addresses lose letter case, spaces, hyphens, dots and "&". Null where the text does not have the name as whole words.
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
    // A name begins with a capital. The same letters in lower case are ordinary words, or the address itself.
    if (isWhole && !/[^\p{L}\p{N}\s.&'’-]/u.test(spelled) && /^[\p{Lu}\p{N}]/u.test(spelled)) return spelled;
  }
  return null;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

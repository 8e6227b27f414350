/**
 * Whether the lists and objects of a JSON text are nested deeper than `most`. Asked before parsing, because parsers
 * differ: some run out of stack, some take a hundred bytes for each bracket.
 */
export function isDeeperThan(json: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charCodeAt(at);
    if (isInString) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) isInString = false;
    } else if (character === QUOTE) isInString = true;
    else if (OPENING.includes(character)) {
      depth += 1;
      if (depth > most) return true;
    } else if (CLOSING.includes(character)) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}`. */
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

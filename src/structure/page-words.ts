/** Attributes whose values people read or that hold addresses. Their words are words of the page. */
const WORDED =
  /^(?:title|alt|aria-label|aria-description|placeholder|value|content|label|summary|href|src|srcset|action|poster|datetime|data-.*(?:title|name|label|company|url|href|src|text))$/;

/** A page's words are counted up to here, so that a hostile page costs a bounded time. Characters of text. */
const MOST_TEXT = 6_000_000;
/** Shorter pieces of names in markup (`mt`, `lg`) are not looked for. Characters. */
const SHORTEST_WORD = 3;
/** A word inside a longer piece ("harbourlogo") is looked for from this length. Characters. */
const SHORTEST_WITHIN = 5;
const LONGEST_WITHIN = 20;

/**
 * The words of a page, in lower case: its texts, its addresses, what people read in attributes, and its JSON-LD. A name
 * in the page's markup that holds one of them may say something of the page, so it is masked.
 */
export function pageWords(document: Document, url: URL): ReadonlySet<string> {
  const words = new Set<string>();
  let left = MOST_TEXT;
  const add = (text: string | null) => {
    if (!text || left <= 0) return;
    const part = text.slice(0, left);
    left -= part.length;
    for (const word of part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (word.length >= SHORTEST_WORD && word.length <= 60) words.add(word);
    }
  };
  add(url.href);
  add(decoded(url.href));
  const walker = document.createTreeWalker(document, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const parent = node.parentElement?.localName;
      // Code names everything on the page's own terms, and most of its strings are names of markup.
      const isData = parent !== 'script' || node.parentElement?.getAttribute('type')?.includes('ld+json');
      if (isData && parent !== 'style') add(node.nodeValue);
    } else for (const { name, value } of (node as Element).attributes) if (WORDED.test(name)) add(value);
  }
  return words;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a piece of a name is a word of the page, or holds one. In lower case. `isOurs`: words that do not count. */
export function holdsPageWord(piece: string, words: ReadonlySet<string>, isOurs: (word: string) => boolean): boolean {
  if (piece.length < SHORTEST_WORD || isOurs(piece)) return false;
  if (words.has(piece)) return true;
  for (let start = 0; start + SHORTEST_WITHIN <= piece.length; start++) {
    const longest = Math.min(LONGEST_WITHIN, piece.length - start);
    for (let length = SHORTEST_WITHIN; length <= longest; length++) {
      const within = piece.slice(start, start + length);
      if (words.has(within) && !isOurs(within)) return true;
    }
  }
  return false;
}

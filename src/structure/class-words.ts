/** Elements looked at, so that a hostile page costs a bounded time. */
const MOST_ELEMENTS = 20_000;
/** A word in the classes of so many elements is one of the page's design, and names nobody. */
const FEWEST = 3;

/** The parts of a name in markup: "jobTitle-v2" has "job", "Title", "v" and "2". */
export const nameParts = (name: string): readonly string[] =>
  name.match(/\p{Lu}?[^\p{Lu}\P{L}]{1,80}|\p{Lu}{1,80}(?!\p{Ll})|\d{1,80}/gu) ?? [];

/** The words, in lower case, that stand in the class names of several elements of a page. */
export function classWords(document: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const element of [...document.querySelectorAll('[class]')].slice(0, MOST_ELEMENTS)) {
    const words = nameParts((element.getAttribute('class') ?? '').slice(0, 400)).map((word) => word.toLowerCase());
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= FEWEST ? [word] : [])));
}

/** What a document says to a user: the text of each element that has text of its own, and names for screen readers. */
export function wordsIn(root: ParentNode): readonly string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const hasOwn = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    // The whole text content, because an element may be in the middle of a message.
    if (hasOwn && !['STYLE', 'SCRIPT'].includes(element.tagName)) texts.push(element.textContent ?? '');
    for (const name of NAME_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

const NAME_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/** The words of a text that are neither in the brackets of a message nor among `data`; null where there are none. */
export function bareWords(text: string, data: readonly string[]): string | null {
  // An address is the same in every language.
  let left = text.replace(/\b[a-z-]+(?:\.[a-z-]+)+\b/g, ' ');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/\[[^[\]]*\]/g, ' ');
  }
  for (const each of data) left = without(left, each);
  return /\p{L}{2}/u.test(left) ? left.trim() : null;
}

/** Removes a name from a text wherever it occurs as whole words. */
function without(text: string, name: string): string {
  let left = text;
  for (let at = left.indexOf(name); at >= 0 && name !== ''; at = left.indexOf(name, at + 1)) {
    const isWhole = !/\p{L}$/u.test(left.slice(0, at)) && !/^\p{L}/u.test(left.slice(at + name.length));
    if (isWhole) left = `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }
  return left;
}

/** What of a document is said to a user: the text of each element that has some of its own, and names that are read out. */
export function saidIn(root: ParentNode): readonly string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const hasOwn = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    // With what stands in it: an element may stand in the middle of a message.
    if (hasOwn && !['STYLE', 'SCRIPT'].includes(element.tagName)) texts.push(element.textContent ?? '');
    for (const name of NAMES) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

const NAMES = ['aria-label', 'title', 'placeholder', 'alt'];

/** The words of a text that stand in no message's brackets and are not among `data`; null where there are none. */
export function bareWords(text: string, data: readonly string[]): string | null {
  // An address is no language's.
  let left = text.replace(/\b[a-z-]+(?:\.[a-z-]+)+\b/g, ' ');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/\[[^[\]]*\]/g, ' ');
  }
  for (const each of data) left = without(left, each);
  return /\p{L}{2}/u.test(left) ? left.trim() : null;
}

/** Takes a name out wherever it stands as whole words. */
function without(text: string, name: string): string {
  let left = text;
  for (let at = left.indexOf(name); at >= 0 && name !== ''; at = left.indexOf(name, at + 1)) {
    const isWhole = !/\p{L}$/u.test(left.slice(0, at)) && !/^\p{L}/u.test(left.slice(at + name.length));
    if (isWhole) left = `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }
  return left;
}

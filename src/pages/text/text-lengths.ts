const NOT_COUNTED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG NAV FOOTER HEADER ASIDE FORM BUTTON A SELECT DIALOG'.split(' '),
);

/**
 * How many characters of running text each element holds, without links, menus and forms. It takes one pass, in a loop.
 */
export function textLengths(root: Element): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>();
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3 && node.parentNode) add(lengths, node.parentNode, (node.nodeValue ?? '').trim().length);
    const skipped: boolean = node.nodeType === 1 && NOT_COUNTED.has((node as Element).tagName.toUpperCase());
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== root) {
      // All of this element has been read, so its sum is added to its parent's.
      if (node.nodeType === 1 && node.parentNode) add(lengths, node.parentNode, lengths.get(node) ?? 0);
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return lengths;
}

const add = (lengths: Map<Node, number>, node: Node, length: number): void => {
  if (length > 0) lengths.set(node, (lengths.get(node) ?? 0) + length);
};

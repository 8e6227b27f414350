/**
 * Names an empty list item by its number in the list ("item 9"), for lists that fill items in when the user scrolls
 * near and whose items have no ids until then. Null for an item that says something: it is no card that waits. The
 * number tells the items of one page apart and is nobody's id.
 */
export function waitingItem(item: Element): string | null {
  if (item.childElementCount > 0 || item.textContent?.trim()) return null;
  return `item ${[...(item.parentElement?.children ?? [])].indexOf(item) + 1}`;
}

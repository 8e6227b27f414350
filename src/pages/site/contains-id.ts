/** Whether an address's text holds a posting's id as a whole: "123" does not stand in "91234". */
export function containsId(text: string, id: string): boolean {
  const at = text.indexOf(id);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + id.length));
}

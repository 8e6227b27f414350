/** Whether an address holds a posting's id as a whole: "91234" does not hold "123". */
export function containsId(text: string, id: string): boolean {
  const at = text.indexOf(id);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + id.length));
}

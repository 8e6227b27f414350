/**
 * Puts text on the clipboard from a press, and says whether it is there. Pages may forbid the clipboard to what runs on
 * them; copying a selection is still allowed then, from a field that stands in `near` for that moment.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  const document = near.ownerDocument;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.className = 'hidden';
    field.value = text;
    near.append(field);
    field.select();
    const isCopied = document.execCommand?.('copy') ?? false;
    field.remove();
    return isCopied;
  }
}

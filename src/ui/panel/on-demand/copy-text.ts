/**
 * Copies text to the clipboard, during a press of the user. Returns whether it was copied. A page may forbid the
 * clipboard to scripts. Copying a selection is still allowed then, so the text is selected in a field that is put into
 * `near` for that moment.
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

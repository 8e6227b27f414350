/**
 * Gives each form of a document its fields by their names, over its own members, as Chromium does for content scripts.
 * jsdom gives them to no one.
 */
export function clobber(document: Document): void {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'input, button, select, textarea, fieldset, object, output',
  );
  for (const field of fields) {
    const { form } = field;
    for (const name of [field.getAttribute('name'), field.getAttribute('id')])
      if (form && name) Object.defineProperty(form, name, { configurable: true, value: field });
  }
}

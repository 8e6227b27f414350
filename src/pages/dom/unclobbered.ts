/** The elements whose fields hide their own members. */
const FORM = 'HTMLFormElement';

/**
 * What members are asked of: the object itself, or for a form what shows the form's own members. A form has its fields
 * by their names, also for content scripts in Chromium: with `<input name="parentNode">` in it, its `parentNode` is that
 * field, and a walk up the page never ends. A symbol is no field's name, and the prototype has no fields. Only forms are
 * so: the names of a document hide nothing from content scripts, and Firefox hides nothing at all (seen in Chromium 156
 * and Firefox 153, December 2026).
 *
 * No file calls this: the build puts it round each member that it knows (`src/tools/build/forms-plugin.mjs`).
 */
export const unclobbered = <T>(object: T): T =>
  (object as { readonly [Symbol.toStringTag]?: unknown } | null | undefined)?.[Symbol.toStringTag] === FORM
    ? (new Proxy(object as object, OF_PROTOTYPE) as T)
    : object;

const OF_PROTOTYPE: ProxyHandler<object> = {
  get(form, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(form), name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
  set: (form, name, value) => Reflect.set(Object.getPrototypeOf(form), name, value, form),
};

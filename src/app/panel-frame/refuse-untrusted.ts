/** What the panel listens to, besides the focus. */
const EVENTS = ['click', 'input', 'change', 'keydown', 'keyup', 'keypress', 'submit'] as const;
/** What the user types stays in the panel where it stands in the page itself, whose shortcuts would react to it. */
const KEYS: readonly string[] = ['keydown', 'keyup', 'keypress'];

/** Keeps events that a script has made, and not the user, from everything in an element. */
export function refuseUntrusted(element: Element): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of EVENTS) element.addEventListener(type, refuse, { capture: true });
  for (const type of KEYS) element.addEventListener(type, (event) => event.stopPropagation());
}

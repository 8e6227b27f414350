/** The functions by which content scripts, and nothing else, can see into closed shadow roots. */
interface RootOpeners {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, also if it is closed; null where the element has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as RootOpeners;
  const own = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return own.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

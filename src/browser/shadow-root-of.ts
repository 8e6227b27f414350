/** What browsers let content scripts alone do: see into closed shadow roots. */
interface RootOpeners {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** An element's shadow root, although it is closed; null where it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as RootOpeners;
  const own = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return own.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

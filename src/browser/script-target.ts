import type { Browser } from 'wxt/browser';

/** Where `scripting.executeScript` loads a script: one document of a tab, or what a frame of it shows. */
type ScriptTarget = { readonly tabId: number } & ({ readonly documentIds: string[] } | { readonly frameIds: number[] });

/**
 * The very document that a message came from, to load a script into it. By the document where the browser names it,
 * because another page may have come into the frame since. Null for a sender that is in no tab.
 */
export function scriptTarget({ tab, frameId, documentId }: Browser.runtime.MessageSender): ScriptTarget | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  return { tabId: tab.id, ...place };
}

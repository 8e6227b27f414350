import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';

/** A document that the user asked to have read. */
interface AskedDocument {
  readonly frameId: number;
  /** The browser's own name for the document; null where it gives none (Firefox before 153). */
  readonly documentId: string | null;
}

/** What the user asked for in a tab. */
interface AskedTab {
  readonly mode: SiteMode;
  readonly documents: readonly AskedDocument[];
}

/** What is remembered of a tab: each document with its mode, the newest last. */
type RememberedTab = readonly (AskedDocument & { readonly mode: SiteMode })[];

/** So many documents of a tab are remembered: the user may go back to them. */
const MOST_DOCUMENTS = 20;

/** The part of a message's sender that the browser vouches for. */
export interface AskingFrame {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
}

const PREFIX = 'asked-once:';

/**
 * Remembers that the user asked for the documents of a tab to be read, so that the background need not believe a page that
 * says so. It is in memory only, and gone when the browser closes. What is remembered of closed tabs goes with it.
 */
export async function rememberAsked(tabId: number, asked: AskedTab): Promise<void> {
  const key = PREFIX + tabId;
  const now = asked.documents.map((document) => ({ ...document, mode: asked.mode }));
  await browser.storage.session.set({ [key]: [...(await remembered(key)), ...now].slice(-MOST_DOCUMENTS) });
  const tabs = await browser.tabs.query({});
  const open = new Set([tabId, ...tabs.map(({ id }) => id)].map((id) => PREFIX + id));
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  const gone = kept.filter((key) => !open.has(key));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/**
 * Where the user asked to have this very document shown; "off" where they did not. Another document in the same frame was
 * not asked for. Where the browser does not name documents, it is asked whether the document still has our mark: after a
 * navigation it has none, or the browser lets us look no more.
 */
export async function askedMode({ tab, frameId = 0, documentId }: AskingFrame): Promise<SiteMode> {
  if (tab?.id === undefined) return 'off';
  const key = PREFIX + tab.id;
  const asked = await remembered(key);
  const isIt = (each: AskedDocument) =>
    documentId === undefined ? each.frameId === frameId : each.documentId === documentId;
  const mode = asked.findLast(isIt)?.mode ?? 'off';
  if (mode === 'off' || documentId !== undefined) return mode;
  return (await hasMark(tab.id, frameId)) ? mode : 'off';
}

async function remembered(key: string): Promise<RememberedTab> {
  const { [key]: found } = await browser.storage.session.get(key);
  return Array.isArray(found) ? (found as RememberedTab) : [];
}

function hasMark(tabId: number, frameId: number): Promise<boolean> {
  const looked = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    // The function is sent to the frame as text, so it cannot refer to anything outside itself.
    func: () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-once')] !== undefined,
  });
  return looked.then(
    ([frame]) => frame?.result === true,
    () => false,
  );
}

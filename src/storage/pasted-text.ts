import { browser } from 'wxt/browser';

/** The text of a posting that the user selected on a page or pasted. */
export interface PastedText {
  readonly text: string;
  /** The window that the user pasted it in. Only the side panel of this window shows it. */
  readonly windowId: number;
  readonly from: 'selection' | 'paste';
}

const KEY = 'given-text';
/** Characters. Longer than any advert; the rest is cut off. */
const LONGEST = 200_000;

/**
 * Stores a text for the side panel, or for the page in its place. It is in memory only, and gone when the browser
 * closes.
 */
export async function storePastedText(pasted: PastedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...pasted, text: pasted.text.slice(0, LONGEST) } });
}

/** The last text that was pasted or selected; null where there is none or the user has closed it. */
export async function pastedText(): Promise<PastedText | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return (stored as PastedText | undefined) ?? null;
}

/** Forgets the text. */
export function forgetPastedText(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** Calls back whenever a text is pasted, selected or forgotten, until the signal aborts. */
export function onPastedText(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

import { browser } from 'wxt/browser';

/** A posting's words that the user selected on a page or pasted. */
export interface PastedText {
  readonly text: string;
  /** The window that it was given in: its side panel shows it, those of other windows do not. */
  readonly windowId: number;
  readonly from: 'selection' | 'paste';
}

const KEY = 'given-text';
/** Longer than any advert. */
const LONGEST = 200_000;

/** Keeps a text for the side panel, or the page in its place, to show. In memory: gone with the browser. */
export async function storePastedText(given: PastedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...given, text: given.text.slice(0, LONGEST) } });
}

/** The text that was given last; null where there is none or it was put away. */
export async function pastedText(): Promise<PastedText | null> {
  const { [KEY]: given } = await browser.storage.session.get(KEY);
  return (given as PastedText | undefined) ?? null;
}

/** Puts the text away. */
export function forgetPastedText(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** Calls back whenever a text is given or put away, until the signal aborts. */
export function onPastedText(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

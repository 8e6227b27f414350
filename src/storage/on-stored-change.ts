import { browser } from 'wxt/browser';
import { hasTrait } from '../domain/model/stores';

/**
 * Calls back with the keys whenever something was changed, anywhere in the extension, that has a trait, until the signal
 * aborts. For the background and our own pages: scripts in pages are told by the background.
 */
export function onStoredChange(
  trait: Parameters<typeof hasTrait>[1],
  onChange: (keys: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = area === 'local' ? Object.keys(changes).filter((key) => hasTrait(key, trait)) : [];
    if (keys.length > 0) onChange(keys);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

import { browser } from 'wxt/browser';
import { changeStored, freeKey, nextVersion } from './change-stored';
import { changedAtOf, openStored, type StoredSpec, toStored } from './schemas/versioned';

/** One value in the browser's storage. */
export interface Store<T> {
  /**
   * Reads the value. Where it cannot be read, what could be salvaged of it or else the fallback is returned, and the
   * content is quarantined, so that nothing is lost. A storage that is too full for that keeps the content where it is.
   */
  get(): Promise<T>;
  /**
   * Writes a value in place of whatever is stored. Only for a value that owes nothing to what was there before: all
   * else goes through `update`.
   */
  set(value: T): Promise<void>;
  /**
   * Changes the value that is stored at that moment, so that a change made in another window is not lost. Resolves when
   * the browser has stored it. Rejects where the browser refuses, for example on a full disk; then nothing has changed.
   */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back on every change from any part of the extension, until the signal aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** The value that a spec describes, in `storage.local`. */
export function openStore<T>(spec: StoredSpec<T>): Store<T> {
  const specs = [spec as StoredSpec<unknown>];
  const update = (change: (value: T) => T) =>
    changeStored(specs, ({ [spec.key]: raw }) => ({
      [spec.key]: nextVersion(change(openStored(raw, spec).value), spec, raw),
    }));
  /** Writes back what was migrated, as it stands then: it may have been changed since it was read. */
  const writeBack = () =>
    changeStored(specs, ({ [spec.key]: raw }) => {
      const { status, value } = openStored(raw, spec);
      return status === 'migrated' ? { [spec.key]: { ...toStored(value, spec), changedAt: changedAtOf(raw) } } : {};
    });
  return {
    async get() {
      const { [spec.key]: raw } = await browser.storage.local.get(spec.key);
      const { status, value } = openStored(raw, spec);
      // Where the storage is full, both are tried again the next time. What was read holds all the same.
      if (status === 'migrated') await writeBack().catch(() => undefined);
      if (status === 'damaged' || status === 'too-new')
        await freeKey(spec as StoredSpec<unknown>).catch(() => undefined);
      return value;
    },
    update,
    set: (value) => update(() => value),
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[spec.key];
        if (area === 'local' && change) onChange(openStored(change.newValue, spec).value);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}

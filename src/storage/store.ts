import { browser } from 'wxt/browser';
import { quarantine } from './quarantine';
import { changedAtOf, type Opened, openStored, type Stored, type StoredSpec, toStored } from './schemas/versioned';

/** One value in the browser's storage. */
export interface Store<T> {
  /**
   * Reads the value. What cannot be read is quarantined first, so that nothing is lost, and the fallback is returned.
   */
  get(): Promise<T>;
  /** Writes a value, after all earlier writes. Rejects where the browser refuses, for example on a full disk. */
  set(value: T): Promise<void>;
  /** Changes the value that is stored at that moment, so that a change made elsewhere in the meantime is not lost. */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back on every change from any part of the extension, until the signal aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** The value that a spec describes, in `storage.local`. */
export function openStore<T>(spec: StoredSpec<T>): Store<T> {
  let last: Promise<unknown> = Promise.resolve();
  /**
   * Runs one after the other: reading may quarantine damaged content, which must not remove what is written meanwhile.
   */
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const done = last.then(work);
    // If one write is refused, the next must still run.
    last = done.catch(() => undefined);
    return done;
  };
  const read = async () => {
    const { [spec.key]: raw } = await browser.storage.local.get(spec.key);
    return { value: await settle(openStored(raw, spec), raw, spec), raw };
  };
  const update = (change: (value: T) => T) =>
    inTurn(async () => {
      const { value, raw } = await read();
      // Always later than the version that it changes, even where the clock of this device is behind another's.
      const changedAt = Math.max(Date.now(), changedAtOf(raw) + 1);
      await browser.storage.local.set({ [spec.key]: { ...toStored(change(value), spec), changedAt } satisfies Stored });
    });
  return {
    get: () => inTurn(async () => (await read()).value),
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

/** Quarantines what could not be read, and writes back what was migrated. */
async function settle<T>(opened: Opened<T>, raw: unknown, spec: StoredSpec<T>): Promise<T> {
  if (opened.status === 'damaged' || opened.status === 'too-new') {
    await quarantine(spec.key, opened.raw, opened.reason);
    await browser.storage.local.remove(spec.key);
  }
  if (opened.status === 'migrated') {
    const changedAt = changedAtOf(raw);
    await browser.storage.local.set({ [spec.key]: { ...toStored(opened.value, spec), changedAt } satisfies Stored });
  }
  return opened.value;
}

import { browser } from 'wxt/browser';
import { SYNCED_STORES } from '../../domain/model/store-keys';
import { SYNC } from '../schemas/sync';
import { isCopyKey } from './chunked-copy';
import { type SyncResult, syncOnce } from './sync-once';

/**
 * Milliseconds. Several quick changes (a form is filled in) are synced as one, because browsers allow two writes a
 * second.
 */
const QUIET_MS = 3_000;

interface Changes {
  readonly [key: string]: { readonly oldValue?: unknown; readonly newValue?: unknown };
}
const isOn = (raw: unknown): boolean => (raw as { value?: { on?: unknown } } | undefined)?.value?.on === true;

/**
 * Syncs profile and settings for as long as the background runs, where the user wants it: after each change on either
 * side, and once at the start, because the last change may have come right before the browser stopped the background.
 */
export function keepSynced(): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastSync: Promise<unknown> = Promise.resolve();
  const soon = (delay: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      lastSync = lastSync.then(() => syncOnce(Date.now())).then(done, failed);
    }, delay);
  };
  const done = ({ again }: SyncResult) => {
    if (again !== null && timer === null) soon(again);
  };
  const failed = (error: unknown) => console.error('Bandwise could not sync:', error);
  browser.storage.onChanged.addListener((changes: Changes, area) => {
    const keys = Object.keys(changes);
    const isOurs = area === 'local' && keys.some((key) => SYNCED_STORES.some((store) => store === key));
    const isTheirs = area === 'sync' && keys.some(isCopyKey);
    const sync = changes[SYNC.key];
    const isSwitchedOn = area === 'local' && sync !== undefined && isOn(sync.newValue) && !isOn(sync.oldValue);
    if (isSwitchedOn) soon(0);
    else if (isOurs || isTheirs) soon(QUIET_MS);
  });
  soon(QUIET_MS);
}

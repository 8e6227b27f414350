import { browser } from 'wxt/browser';

/** Everything that is stored, as it is: kept so that deleting can be undone. */
export type AllData = Readonly<Record<string, unknown>>;

/** Deletes all that the extension has stored, and gives it back. */
export async function deleteAllData(): Promise<AllData> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.clear();
  return all;
}

/** Puts back what `deleteAllData` gave. */
export async function restoreAllData(all: AllData): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set(all);
}

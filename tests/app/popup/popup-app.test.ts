// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPage } from '../../../src/app/own-pages/start-page';
import { startPopup } from '../../../src/app/popup/popup-app';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="root"></div>';
});

const shown = () => document.body.textContent ?? '';
const press = (label: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
  expect(button).toBeDefined();
  button?.click();
};
const DISK_FULL = new Error('disk is full');

describe('the popup', () => {
  test('stays as it is where the browser does not return all that is stored', async () => {
    const read = fakeBrowser.storage.local.get as (keys: unknown) => Promise<Record<string, unknown>>;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys?: unknown) => {
      if (keys === null) throw new Error('too much to read');
      return read(keys);
    });
    startPage(startPopup);
    await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('main')).not.toBeNull();
    expect(shown()).not.toContain('too much to read');
  });

  test.each(['Switch the default sites on again', 'Keep them all off'])(
    'says that the answer “%s” was not stored',
    async (label) => {
      await fakeBrowser.storage.local.set({ settings: 'nonsense' });
      await startPopup();
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(DISK_FULL);
      press(label);
      await vi.waitFor(() => expect(shown()).toContain('could not be done: Error: disk is full'));
    },
  );

  test('says that damaged content could not be discarded', async () => {
    await fakeBrowser.storage.local.set({ profile: 'nonsense' });
    await startPopup();
    await vi.waitFor(() => expect(shown()).toContain('could not be read'));
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(DISK_FULL);
    press('Discard');
    await vi.waitFor(() => expect(shown()).toContain('could not be done: Error: disk is full'));
  });
});

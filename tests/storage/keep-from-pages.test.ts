import { expect, test, vi } from 'vitest';
import { keepStorageFromPages } from '../../src/storage/keep-from-pages';

const storage = vi.hoisted(() => ({
  local: { setAccessLevel: vi.fn() },
  sync: { setAccessLevel: vi.fn() },
  // As in Firefox, which has no such setting.
  session: {},
}));
vi.mock('wxt/browser', () => ({ browser: { storage } }));

test('every area is closed to pages where the browser can', async () => {
  await keepStorageFromPages();
  for (const { setAccessLevel } of [storage.local, storage.sync]) {
    expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
  }
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { discardQuarantined, listQuarantined } from '../../../src/storage/quarantine';
import { DISAGREED } from '../../../src/storage/schemas/sync';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';
import { bringBack, switchSyncOff } from '../../../src/storage/sync/switch-sync';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { world } from './devices';
import { bothWith, named, skills, startAnew, syncOn } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

const keptHere = async () => JSON.stringify((await syncStore.get()).kept);
const damage = (items: Record<string, unknown>) => world.devices.on('desk').storage.local.set(items);

describe('a change that is made between damage and the next sync', () => {
  test.each([
    ['the damage was found when a page was opened', async () => void (await profileStore.get())],
    ['the change itself finds the damage', async () => undefined],
    ['the user has discarded what was damaged', () => discardQuarantined('profile')],
  ])('does not replace the whole profile in the account, and is kept: %s', async (_, before) => {
    await bothWith(named('Python', 'SQL'));
    await damage({ profile: 'nonsense' });
    await before();
    await profileStore.update((now) => ({ ...now, skills: [...now.skills, ...named('Rust').skills] }));
    await syncOn('desk');
    expect(await skills()).toEqual(['Python', 'SQL']);
    expect(await keptHere()).toContain('Rust');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });

  test('does not replace the whole settings in the account, and is kept', async () => {
    await bothWith(named('Python'));
    await settingsStore.set({ ...DEFAULT_SETTINGS, daysAYear: 190 });
    await syncOn('desk');
    await damage({ settings: { version: 3, value: { ...DEFAULT_SETTINGS, daysAYear: 'x' } } });
    await settingsStore.get();
    await settingsStore.update((now) => ({ ...now, badges: { reed: true } }));
    await syncOn('desk');
    expect(await settingsStore.get()).toEqual({ ...DEFAULT_SETTINGS, daysAYear: 190 });
    expect(await keptHere()).toContain('"badges":{"reed":true}');
  });

  test('that brings a version back keeps the whole copy of the account too', async () => {
    await bothWith(named('Python'));
    world.devices.on('laptop');
    await profileStore.set(named('SQL'));
    world.devices.on('desk');
    await profileStore.set(named('Go'));
    await syncOn('desk');
    await syncOn('laptop');
    await syncOn('desk');
    world.devices.on('laptop');
    expect(await keptHere()).toContain('SQL');
    await world.devices.storage.local.set({ profile: 'nonsense' });
    await bringBack('profile');
    expect((await syncStore.get()).agreed.profile).toBe(DISAGREED);
    await syncOn('laptop');
    expect([await skills(), await keptHere()]).toEqual([['Go'], expect.stringContaining('SQL')]);
  });

  test('is compared as a change of a device that has nothing in common, also where it comes while a sync runs', async () => {
    await bothWith(named('Python'));
    const { sync } = world.devices.storage;
    const read = sync.get;
    vi.spyOn(sync, 'get').mockImplementationOnce(async (keys) => {
      const found = await read(keys);
      await damage({ profile: 'nonsense' });
      await profileStore.update(() => named('Rust'));
      return found;
    });
    world.devices.on('desk').arrive();
    await syncOnce(Date.now());
    expect([await skills(), await keptHere()]).toEqual([['Python'], expect.stringContaining('Rust')]);
  });
});

test('what two devices agreed on of another store stays agreed', async () => {
  await bothWith(named('Python'));
  await settingsStore.set({ ...DEFAULT_SETTINGS, daysAYear: 190 });
  await syncOn('desk');
  const { agreed } = await syncStore.get();
  await damage({ profile: 'nonsense' });
  await profileStore.get();
  expect((await syncStore.get()).agreed).toEqual({ ...agreed, profile: DISAGREED });
  await syncOn('desk');
  expect((await syncStore.get()).agreed).toEqual(agreed);
  expect(await listQuarantined()).toHaveLength(1);
});

test('damage that is found after a store was pushed and before the sync is over is not forgotten', async () => {
  await bothWith(named('Python'));
  await profileStore.set(named('Python', 'SQL'));
  const { sync } = world.devices.storage;
  const write = sync.set;
  vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
    await write(items);
    await damage({ profile: 'nonsense' });
    await profileStore.get();
  });
  await syncOn('desk');
  expect((await syncStore.get()).agreed.profile).toBe(DISAGREED);
});

test('damage does not write a copy again that the user has removed from the account on another device', async () => {
  await bothWith(named('Python'));
  await damage({ profile: 'nonsense' });
  await profileStore.update(() => named('Rust'));
  world.devices.on('laptop');
  await switchSyncOff();
  await syncOn('desk');
  expect([world.devices.account, await skills()]).toEqual([{}, ['Rust']]);
  expect(await syncStore.get()).toMatchObject({ on: false, trouble: { kind: 'removed' } });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';
import { bringBack, forgetKept, switchSyncOn } from '../../../src/storage/sync/switch-sync';
import { world } from './devices';
import { bothWith, LARGE, named, skills, startAnew, syncOn } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

describe('syncing that is off, as it is at first', () => {
  test('writes nothing to the account', async () => {
    world.devices.on('laptop');
    await profileStore.set(named('Python'));
    await syncOn('laptop');
    expect([world.devices.account, world.devices.writes]).toEqual([{}, 0]);
  });
});

describe('syncing that is on', () => {
  test('brings profile and settings of any size to the other device, and every later change', async () => {
    world.devices.on('laptop');
    await settingsStore.set({ ...DEFAULT_SETTINGS, daysAYear: 201 });
    await bothWith(LARGE);
    expect(await profileStore.get()).toEqual(LARGE);
    expect((await settingsStore.get()).daysAYear).toBe(201);
    await profileStore.set(named('Python'));
    await syncOn('desk');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python']);
    expect((await syncStore.get()).kept.profile).toBeNull();
    expect(Object.keys(world.devices.account)).toHaveLength(4);
  });

  test('writes nothing where nothing has changed', async () => {
    await bothWith(LARGE);
    const { writes } = world.devices;
    await syncOn('laptop');
    await syncOn('desk');
    expect(world.devices.writes).toBe(writes);
  });

  test('replaces what a new device has by the copy in the account, and keeps it', async () => {
    world.devices.on('desk');
    await bothWith(named('Python', 'SQL'));
    world.devices.on('new');
    await profileStore.set(named('Rust'));
    await switchSyncOn();
    await syncOn('new');
    expect(await skills()).toEqual(['Python', 'SQL']);
    await bringBack('profile');
    expect(await skills()).toEqual(['Rust']);
    await syncOn('new');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Rust']);
    world.devices.on('new');
    await bringBack('profile');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });

  test('lets the newer of two changes win on both devices, and keeps the older where it was made', async () => {
    await bothWith(named('Python'));
    world.devices.on('laptop');
    await profileStore.set(named('Python', 'older'));
    world.devices.on('desk');
    await profileStore.set(named('Python', 'newer'));
    await syncOn('desk');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python', 'newer']);
    expect((await syncStore.get()).kept.profile).toMatchObject({ of: 'here' });
    await forgetKept('profile');
    expect((await syncStore.get()).kept.profile).toBeNull();
    await syncOn('desk');
    expect(await skills()).toEqual(['Python', 'newer']);
  });

  test('dates a change later than the version it changes, also on a device whose clock is behind', async () => {
    await bothWith(named('Python'));
    vi.spyOn(Date, 'now').mockImplementation(() => 5);
    await profileStore.set(named('Python', 'SQL'));
    await syncOn('desk');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });
});

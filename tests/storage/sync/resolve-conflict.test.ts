import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';
import { bringBack, forgetKept, switchSyncOn } from '../../../src/storage/sync/switch-sync';
import { world } from './devices';
import { both, carry, LARGE, named, skills, startAnew } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

describe('off, as at first', () => {
  test('nothing is written to the account', async () => {
    world.devices.on('laptop');
    await profileStore.set(named('Python'));
    await carry('laptop');
    expect([world.devices.account, world.devices.writes]).toEqual([{}, 0]);
  });
});

describe('on', () => {
  test('a profile and settings of any size come to the other device, and each change after', async () => {
    world.devices.on('laptop');
    await settingsStore.set({ ...DEFAULT_SETTINGS, daysAYear: 201 });
    await both(LARGE);
    expect(await profileStore.get()).toEqual(LARGE);
    expect((await settingsStore.get()).daysAYear).toBe(201);
    await profileStore.set(named('Python'));
    await carry('desk');
    await carry('laptop');
    expect(await skills()).toEqual(['Python']);
    expect((await syncStore.get()).kept.profile).toBeNull();
    expect(Object.keys(world.devices.account)).toHaveLength(4);
  });

  test('where nothing has changed nothing is written', async () => {
    await both(LARGE);
    const { writes } = world.devices;
    await carry('laptop');
    await carry('desk');
    expect(world.devices.writes).toBe(writes);
  });

  test('what a new device has gives way to the account’s, and is kept', async () => {
    world.devices.on('desk');
    await both(named('Python', 'SQL'));
    world.devices.on('new');
    await profileStore.set(named('Rust'));
    await switchSyncOn();
    await carry('new');
    expect(await skills()).toEqual(['Python', 'SQL']);
    await bringBack('profile');
    expect(await skills()).toEqual(['Rust']);
    await carry('new');
    await carry('laptop');
    expect(await skills()).toEqual(['Rust']);
    world.devices.on('new');
    await bringBack('profile');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });

  test('changed on both: the newer wins on both, the older is kept where it was made', async () => {
    await both(named('Python'));
    world.devices.on('laptop');
    await profileStore.set(named('Python', 'older'));
    world.devices.on('desk');
    await profileStore.set(named('Python', 'newer'));
    await carry('desk');
    await carry('laptop');
    expect(await skills()).toEqual(['Python', 'newer']);
    expect((await syncStore.get()).kept.profile).toMatchObject({ of: 'here' });
    await forgetKept('profile');
    expect((await syncStore.get()).kept.profile).toBeNull();
    await carry('desk');
    expect(await skills()).toEqual(['Python', 'newer']);
  });

  test('a clock that is behind makes no change older than what it was made from', async () => {
    await both(named('Python'));
    vi.spyOn(Date, 'now').mockImplementation(() => 5);
    await profileStore.set(named('Python', 'SQL'));
    await carry('desk');
    await carry('laptop');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { profileStore, syncStore } from '../../../src/storage/stores';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { world } from './devices';
import { bothWith, named, skills, startAnew, syncOn } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

/** Both devices have changed the profile, the laptop first. The desk has synced. */
const bothChanged = async () => {
  await bothWith(named('Python'));
  world.devices.on('laptop');
  await profileStore.set(named('SQL'));
  world.devices.on('desk');
  await profileStore.set(named('Rust'));
  await syncOn('desk');
  world.devices.on('laptop').arrive();
};
const keptSkill = async () => JSON.stringify((await syncStore.get()).kept.profile?.raw);

describe('a background that the browser stops while it syncs', () => {
  test('has kept the version of this device with the very write that replaced it', async () => {
    await bothChanged();
    const { local } = world.devices.storage;
    const { set } = local;
    // Nothing is written after the profile.
    let isStopped = false;
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (isStopped) throw new Error('stopped');
      isStopped = 'profile' in items;
      return set(items);
    });
    await syncOnce(Date.now()).catch(() => undefined);
    expect(await skills()).toEqual(['Rust']);
    expect(await keptSkill()).toContain('SQL');
  });

  test('has kept the version of another device before it replaced that', async () => {
    await bothChanged();
    await profileStore.set(named('Go'));
    const { sync } = world.devices.storage;
    const { set } = sync;
    let before: string | undefined;
    vi.spyOn(sync, 'set').mockImplementation(async (items) => {
      if ('copy:profile' in items) before = await keptSkill();
      return set(items);
    });
    await syncOnce(Date.now());
    expect(before).toContain('Rust');
  });
});

test('a change that is made while the account is read is not replaced', async () => {
  await bothChanged();
  const { local } = world.devices.storage;
  const read = local.get;
  // The profile is compared, and changed before its lock is taken.
  let reads = 0;
  vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const found = await read(keys);
    if (Array.isArray(keys) && keys[0] === 'profile') {
      reads += 1;
      if (reads === 1)
        await local.set({
          profile: { ...(found as { profile: object }).profile, changedAt: world.now * 2, value: named('Now') },
        });
    }
    return found;
  });
  await syncOnce(Date.now());
  expect(reads).toBeGreaterThan(0);
  expect(await skills()).toEqual(['Now']);
});

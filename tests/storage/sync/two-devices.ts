import { vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { profileStore } from '../../../src/storage/stores';
import { switchSyncOn } from '../../../src/storage/sync/switch-sync';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { Devices, world } from './devices';

/** Makes new devices, and a clock that is one second later each time it is read. */
export function startAnew(): void {
  world.devices = new Devices();
  vi.spyOn(Date, 'now').mockImplementation(() => {
    world.now += 1_000;
    return world.now;
  });
}

export const named = (...names: readonly string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: names.map((name) => ({ id: null, name, level: null, years: null })),
});
/** Larger than the browsers' limit for one item. */
export const LARGE = named(...Array.from({ length: 400 }, (_, at) => `A skill with a rather long name, number ${at}`));
/** Larger than the browsers' limit for all items. */
export const TOO_LARGE = named(...Array.from({ length: 500 }, (_, at) => `${at} ${'long '.repeat(38)}`));

export const skills = async () => (await profileStore.get()).skills.map(({ name }) => name);

/** Goes to a device, on which all items of the account have arrived, and syncs there. */
export const syncOn = async (device: string) => {
  world.devices.on(device).arrive();
  return syncOnce(Date.now());
};

/** Two devices that sync and have the same profile. The second is the chosen one afterwards. */
export const bothWith = async (profile: Profile) => {
  world.devices.on('laptop');
  await profileStore.set(profile);
  await switchSyncOn();
  await syncOn('laptop');
  world.devices.on('desk');
  await switchSyncOn();
  await syncOn('desk');
};

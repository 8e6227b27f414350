import { vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { profileStore } from '../../../src/storage/stores';
import { switchSyncOn } from '../../../src/storage/sync/switch-sync';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { Devices, world } from './devices';

/** New devices, and a clock that goes on a second at each look. */
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
/** More than the browsers take of one item. */
export const LARGE = named(...Array.from({ length: 400 }, (_, at) => `A skill with a rather long name, number ${at}`));
/** More than they take at all. */
export const TOO_LARGE = named(...Array.from({ length: 500 }, (_, at) => `${at} ${'long '.repeat(38)}`));

export const skills = async () => (await profileStore.get()).skills.map(({ name }) => name);

/** Goes to a device, which has everything of the account by then, and carries. */
export const carry = async (device: string) => {
  world.devices.on(device).arrive();
  return syncOnce(Date.now());
};

/** Two devices that carry, with the same in both; the second is the one that is on then. */
export const both = async (profile: Profile) => {
  world.devices.on('laptop');
  await profileStore.set(profile);
  await switchSyncOn();
  await carry('laptop');
  world.devices.on('desk');
  await switchSyncOn();
  await carry('desk');
};

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseAllData, restoreAllData } from '../../../src/app/options/erase-all';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';
import { switchSyncOff } from '../../../src/storage/sync/switch-sync';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { world } from './devices';
import { both, carry, LARGE, named, skills, startAnew, TOO_LARGE } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

describe('what browsers do to it', () => {
  test('parts that are still on their way are waited for; nothing of them is taken or overwritten', async () => {
    await both(named('Python'));
    world.devices.on('laptop');
    await profileStore.set(LARGE);
    await carry('laptop');
    world.devices.on('desk').arrive((key) => !key.endsWith(':1'));
    const { writes } = world.devices;
    expect(await syncOnce(Date.now())).toEqual({ again: expect.any(Number) });
    expect([await skills(), world.devices.writes]).toEqual([['Python'], writes]);
    await carry('desk');
    expect(await skills()).toHaveLength(400);
  });

  test('a copy that stays torn is written anew from what is whole here', async () => {
    await both(LARGE);
    delete world.devices.account['copy:profile:1'];
    await carry('desk');
    expect((await syncStore.get()).partialSince).not.toBeNull();
    world.now += 200_000;
    await carry('desk');
    await carry('laptop');
    expect([(await syncStore.get()).partialSince, (await skills()).length]).toEqual([null, 400]);
  });

  test('too large for the account: said, and nothing is lost on either side', async () => {
    await both(named('Python'));
    await profileStore.set(TOO_LARGE);
    await carry('desk');
    expect((await syncStore.get()).trouble).toMatchObject({ kind: 'too-large' });
    expect(await profileStore.get()).toEqual(TOO_LARGE);
    await carry('laptop');
    expect(await skills()).toEqual(['Python']);
    world.devices.on('desk');
    await profileStore.set(named('small'));
    await carry('desk');
    expect((await syncStore.get()).trouble).toBeNull();
  });

  test.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['QUOTA_BYTES quota exceeded', 'too-large'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large'],
    ['An unexpected error occurred', 'refused'],
  ])('“%s” is said to be %s, kept here, and tried again', async (message, kind) => {
    await both(named('Python'));
    await profileStore.set(named('Python', 'SQL'));
    world.devices.refuses = message;
    await carry('desk');
    expect((await syncStore.get()).trouble).toEqual({ kind, reason: expect.stringContaining(message) });
    expect(await skills()).toEqual(['Python', 'SQL']);
    world.devices.refuses = null;
    await carry('desk');
    await carry('laptop');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });

  test('what a newer Bandwise wrote is neither taken nor overwritten', async () => {
    await both(named('Python'));
    const copy = { version: 99, value: { other: 'shape' } };
    const text = JSON.stringify(copy);
    Object.assign(world.devices.account, {
      'copy:profile': { changedAt: world.now * 2, parts: 1, length: text.length },
      'copy:profile:0': { changedAt: world.now * 2, text },
    });
    const before = structuredClone(world.devices.account);
    await profileStore.set(named('SQL'));
    await carry('desk');
    expect((await syncStore.get()).trouble?.kind).toBe('newer-version');
    expect([await skills(), world.devices.account]).toEqual([['SQL'], before]);
  });

  test('settings of an older Bandwise come over as they are read today', async () => {
    await both(named('Python'));
    const text = JSON.stringify({
      version: 1,
      value: { sites: { reed: false }, daysAYear: 190, panelCollapsed: true },
    });
    Object.assign(world.devices.account, {
      'copy:settings': { changedAt: world.now * 2, parts: 1, length: text.length },
      'copy:settings:0': { changedAt: world.now * 2, text },
    });
    await carry('desk');
    expect(await settingsStore.get()).toMatchObject({ sites: { reed: 'off' }, daysAYear: 190 });
  });
});

describe('off again', () => {
  test('here all stays, the account’s copy goes, and other devices go off without losing anything', async () => {
    await both(named('Python'));
    await switchSyncOff();
    expect([world.devices.account, await skills()]).toEqual([{}, ['Python']]);
    await carry('laptop');
    expect(await syncStore.get()).toMatchObject({ on: false, trouble: { kind: 'removed' } });
    expect([world.devices.account, await skills()]).toEqual([{}, ['Python']]);
  });

  test('deleting everything takes the copy along; its undo writes it anew', async () => {
    await both(named('Python'));
    const all = await eraseAllData();
    expect(world.devices.account).toEqual({});
    await restoreAllData(all);
    await carry('desk');
    expect([await skills(), Object.keys(world.devices.account)]).toEqual([
      ['Python'],
      ['copy:profile', 'copy:profile:0'],
    ]);
  });
});

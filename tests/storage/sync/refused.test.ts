import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseAllData, restoreAllData } from '../../../src/app/options/erase-all';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { listQuarantined } from '../../../src/storage/quarantine';
import { profileStore, settingsStore, syncStore } from '../../../src/storage/stores';
import { switchSyncOff } from '../../../src/storage/sync/switch-sync';
import { syncOnce } from '../../../src/storage/sync/sync-once';
import { world } from './devices';
import { bothWith, LARGE, named, skills, startAnew, syncOn, TOO_LARGE } from './two-devices';

vi.mock('wxt/browser', async () => (await import('./devices')).browserOfDevices);
beforeEach(startAnew);

describe('what can go wrong in the browser', () => {
  test('parts that have not arrived are waited for, and the others are neither used nor overwritten', async () => {
    await bothWith(named('Python'));
    world.devices.on('laptop');
    await profileStore.set(LARGE);
    await syncOn('laptop');
    world.devices.on('desk').arrive((key) => !key.endsWith(':1'));
    const { writes } = world.devices;
    expect(await syncOnce(Date.now())).toEqual({ again: expect.any(Number) });
    expect([await skills(), world.devices.writes]).toEqual([['Python'], writes]);
    await syncOn('desk');
    expect(await skills()).toHaveLength(400);
  });

  test('a copy that stays incomplete is written again from the complete version on this device', async () => {
    await bothWith(LARGE);
    delete world.devices.account['copy:profile:1'];
    await syncOn('desk');
    expect((await syncStore.get()).partialSince).not.toBeNull();
    world.now += 200_000;
    await syncOn('desk');
    await syncOn('laptop');
    expect([(await syncStore.get()).partialSince, (await skills()).length]).toEqual([null, 400]);
  });

  test('a profile that is too large for the account is reported, and nothing is lost on either side', async () => {
    await bothWith(named('Python'));
    await profileStore.set(TOO_LARGE);
    await syncOn('desk');
    expect((await syncStore.get()).trouble).toMatchObject({ kind: 'too-large' });
    expect(await profileStore.get()).toEqual(TOO_LARGE);
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python']);
    world.devices.on('desk');
    await profileStore.set(named('small'));
    await syncOn('desk');
    expect((await syncStore.get()).trouble).toBeNull();
  });

  test.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['QUOTA_BYTES quota exceeded', 'too-large'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large'],
    ['An unexpected error occurred', 'refused'],
  ])('“%s” is reported as %s, the change is kept on this device, and syncing is tried again', async (message, kind) => {
    await bothWith(named('Python'));
    await profileStore.set(named('Python', 'SQL'));
    world.devices.refuses = message;
    await syncOn('desk');
    expect((await syncStore.get()).trouble).toEqual({ kind, reason: expect.stringContaining(message) });
    expect(await skills()).toEqual(['Python', 'SQL']);
    world.devices.refuses = null;
    await syncOn('desk');
    await syncOn('laptop');
    expect(await skills()).toEqual(['Python', 'SQL']);
  });

  test('a copy that a newer Bandwise wrote is neither used nor overwritten', async () => {
    await bothWith(named('Python'));
    const copy = { version: 99, value: { other: 'shape' } };
    const text = JSON.stringify(copy);
    Object.assign(world.devices.account, {
      'copy:profile': { changedAt: world.now * 2, parts: 1, length: text.length },
      'copy:profile:0': { changedAt: world.now * 2, text },
    });
    const before = structuredClone(world.devices.account);
    await profileStore.set(named('SQL'));
    await syncOn('desk');
    expect((await syncStore.get()).trouble?.kind).toBe('newer-version');
    expect([await skills(), world.devices.account]).toEqual([['SQL'], before]);
  });

  test('damaged settings are quarantined, and the whole copy of the account takes their place', async () => {
    await bothWith(named('Python'));
    await settingsStore.set({ ...DEFAULT_SETTINGS, sites: { reed: 'off' } });
    await syncOn('desk');
    await syncOn('laptop');
    expect((await settingsStore.get()).sites).toEqual({ reed: 'off' });
    await world.devices.storage.local.set({ settings: 'nonsense' });
    await syncOn('laptop');
    expect(await settingsStore.get()).toEqual({ ...DEFAULT_SETTINGS, sites: { reed: 'off' } });
    expect(await listQuarantined()).toMatchObject([{ of: 'settings', raw: 'nonsense' }]);
    await syncOn('desk');
    expect(await settingsStore.get()).toEqual({ ...DEFAULT_SETTINGS, sites: { reed: 'off' } });
  });

  test('settings that an older Bandwise wrote are migrated', async () => {
    await bothWith(named('Python'));
    const text = JSON.stringify({
      version: 1,
      value: { sites: { reed: false }, daysAYear: 190, panelCollapsed: true },
    });
    Object.assign(world.devices.account, {
      'copy:settings': { changedAt: world.now * 2, parts: 1, length: text.length },
      'copy:settings:0': { changedAt: world.now * 2, text },
    });
    await syncOn('desk');
    expect(await settingsStore.get()).toMatchObject({ sites: { reed: 'off' }, daysAYear: 190 });
  });
});

describe('syncing that is switched off again', () => {
  test('keeps everything here, removes the copy, and switches other devices off without losing anything', async () => {
    await bothWith(named('Python'));
    await switchSyncOff();
    expect([world.devices.account, await skills()]).toEqual([{}, ['Python']]);
    await syncOn('laptop');
    expect(await syncStore.get()).toMatchObject({ on: false, trouble: { kind: 'removed' } });
    expect([world.devices.account, await skills()]).toEqual([{}, ['Python']]);
  });

  test('deleting everything deletes the copy, and undoing that writes it again', async () => {
    await bothWith(named('Python'));
    const all = await eraseAllData();
    expect(world.devices.account).toEqual({});
    await restoreAllData(all);
    await syncOn('desk');
    expect([await skills(), Object.keys(world.devices.account)]).toEqual([
      ['Python'],
      ['copy:profile', 'copy:profile:0'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { type Backup, readBackup, writeBackup } from '../../../src/storage/schemas/backup';
import { PROFILE } from '../../../src/storage/schemas/profile';
import { SETTINGS } from '../../../src/storage/schemas/settings';
import { openStored, type StoredSpec, toStored } from '../../../src/storage/schemas/versioned';

const profile: Profile = {
  ...EMPTY_PROFILE,
  skills: [{ id: 'python', name: 'Python', level: 'expert', years: 6.5 }],
  region: 'london',
  salaryWanted: 90_000,
};
/** A store that is at its third version: the second renamed a field, the third added one. */
const third: StoredSpec<{ pounds: number; note: string }> = {
  key: 'thing',
  version: 3,
  schema: z.object({ pounds: z.number(), note: z.string() }),
  fallback: { pounds: 0, note: '' },
  migrations: {
    1: (old) => ({ pounds: (old as { pay: number }).pay }),
    2: (old) => ({ ...(old as object), note: 'from 2' }),
  },
};

describe('openStored', () => {
  test('gives the fallback where nothing is stored', () => {
    expect(openStored(undefined, PROFILE)).toEqual({ status: 'missing', value: EMPTY_PROFILE });
  });

  test('gives back what was written', () => {
    expect(openStored(toStored(profile, PROFILE), PROFILE)).toEqual({ status: 'current', value: profile });
  });

  test('migrates an old version step by step', () => {
    expect(openStored({ version: 1, value: { pay: 5 } }, third)).toEqual({
      status: 'migrated',
      value: { pounds: 5, note: 'from 2' },
    });
  });

  test('calls a version without a migration damaged', () => {
    const { migrations: _, ...rest } = third;
    expect(openStored({ version: 1, value: { pay: 5 } }, { ...rest, migrations: {} }).status).toBe('damaged');
    expect(openStored({ version: 1, value: null }, third).status).toBe('damaged');
  });

  test('keeps a newer version, with the reason why it was not read', () => {
    const raw = { version: 9, value: { anything: 1 } };
    expect(openStored(raw, PROFILE)).toMatchObject({ status: 'too-new', value: EMPTY_PROFILE, raw });
  });

  test.each([
    ['a number', 7],
    ['no version', { value: profile }],
    [
      'years out of range',
      toStored({ ...profile, skills: [{ id: null, name: 'x', level: null, years: 900 }] }, PROFILE),
    ],
    ['a region that is none', toStored({ ...profile, region: 'mars' as 'uk' }, PROFILE)],
    ['an amount that is text', toStored({ ...profile, salaryWanted: '90k' as unknown as number }, PROFILE)],
  ])('calls %s damaged', (_, raw) => {
    const opened = openStored(raw, PROFILE);
    expect(opened).toMatchObject({ status: 'damaged', value: EMPTY_PROFILE, raw });
    expect('reason' in opened && opened.reason.length).toBeGreaterThan(5);
  });

  test('keeps the choice of sites in settings of the first version', () => {
    const raw = { version: 1, value: { sites: { reed: false, lever: true }, daysAYear: 200, panelCollapsed: true } };
    expect(openStored(raw, SETTINGS)).toEqual({
      status: 'migrated',
      value: { ...DEFAULT_SETTINGS, sites: { reed: 'off', lever: 'panel' }, daysAYear: 200, panelCollapsed: true },
    });
  });

  test('never throws, and never returns what the schema refuses', () => {
    fc.assert(fc.property(fc.anything(), (raw) => SETTINGS.schema.safeParse(openStored(raw, SETTINGS).value).success));
  });
});

describe('backup', () => {
  const backup: Backup = {
    profile,
    settings: { ...DEFAULT_SETTINGS, daysAYear: 200, sites: { reed: 'off' as const } },
    corrections: [
      { key: 'reed 12', corrections: { seniority: 'senior', baseSalary: null, skills: { go: 'not-asked' } } },
    ],
    seen: [
      {
        key: 'reed 12',
        since: '2026-11-20',
        pay: null,
        demands: { requirement: 'essential', skills: [['go', 'rust']] },
      },
    ],
  };

  test('comes back without loss', () => {
    expect(readBackup(writeBackup(backup, '2026-11-20T12:00:00Z'))).toEqual({ backup, skipped: [] });
  });

  test('comes back from before corrections and seen postings were stored', () => {
    const { corrections: _, seen: __, ...old } = JSON.parse(writeBackup(backup, '')) as Record<string, unknown>;
    expect(readBackup(JSON.stringify(old))).toEqual({
      backup: { ...backup, corrections: [], seen: [] },
      skipped: [],
    });
  });

  test.each([
    ['not JSON', 'name,skill\n1,2', /not JSON/],
    ['someone else’s JSON', '{"basics":{"name":"A"}}', /not a Bandwise backup/],
    ['a list', '[1,2]', /not a Bandwise backup/],
    ['no profile', '{"format":"bandwise-backup"}', /no profile/],
    [
      'damaged',
      '{"format":"bandwise-backup","profile":{"version":1,"value":{}},"settings":{"version":1,"value":{}}}',
      /profile is damaged/,
    ],
    ['too new', '{"format":"bandwise-backup","profile":{"version":99,"value":{}}}', /newer Bandwise/],
    ['cut off', writeBackup(backup, '').slice(0, 120), /not JSON/],
  ])('is refused with the reason: %s', (_, text, reason) => {
    expect(readBackup(text)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

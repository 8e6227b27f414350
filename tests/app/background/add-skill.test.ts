import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSkillHandler } from '../../../src/app/background/handlers/add-skill';
import { EMPTY_PROFILE, MOST_SKILLS } from '../../../src/domain/model/profile';
import { readBackup, writeBackup } from '../../../src/storage/schemas/backup';
import { PROFILE } from '../../../src/storage/schemas/profile';
import { SPECS } from '../../../src/storage/schemas/specs';
import { openStored } from '../../../src/storage/schemas/versioned';
import { profileStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const add = (name: unknown) => addSkillHandler.tryAnswer({ kind: 'add-skill', name }, {});
const QUOKKAFLOW = { id: null, name: 'Quokkaflow', level: null, years: null };

test('a pressed name is stored once, and read again as it was written', async () => {
  await profileStore.set({ ...EMPTY_PROFILE, region: 'london' });
  await add('Quokkaflow');
  await add('QUOKKAFLOW');
  expect(await profileStore.get()).toEqual({ ...EMPTY_PROFILE, region: 'london', skills: [QUOKKAFLOW] });
  const { profile: raw } = await fakeBrowser.storage.local.get('profile');
  expect(openStored(raw, PROFILE)).toMatchObject({ status: 'current', value: { skills: [QUOKKAFLOW] } });
});

test('names that are added are in backups, and come back from them', async () => {
  await add('Quokkaflow');
  const all = {
    profile: await profileStore.get(),
    settings: SPECS.settings.fallback,
    corrections: SPECS.corrections.fallback,
    seen: SPECS.seen.fallback,
  };
  expect(readBackup(writeBackup(all, '2026-12-01T00:00:00Z'))).toEqual({ backup: all, skipped: [] });
});

test('two names that are pressed at once are both stored', async () => {
  await Promise.all([add('Quokkaflow'), add('Wrenbase')]);
  expect((await profileStore.get()).skills.map(({ name }) => name)).toEqual(['Wrenbase', 'Quokkaflow']);
});

test.each([[''], [' '], ['\u202eevil\n\u0000'], ['some words'], ['Python'], ['Q'.repeat(41)], [7], [undefined]])(
  'a page cannot store %j',
  async (name) => {
    expect(add(name)).toBeUndefined();
  },
);

test('a page that asks for more than can be stored loses nothing of the profile', async () => {
  for (let at = 0; at < MOST_SKILLS + 5; at++) await add(`Quokkaflow${at}`);
  expect((await profileStore.get()).skills).toHaveLength(MOST_SKILLS);
});

import { expect, test } from 'vitest';
import type { SeenPosting } from '../../../src/domain/cards/seen-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../../src/storage/schemas/backup';
import { MOST_CORRECTED } from '../../../src/storage/schemas/corrections';
import { MOST_SEEN } from '../../../src/storage/schemas/seen';

/** As long as the longest id of a skill. */
const SKILL = 'a-skill-with-a-name-that-is-as-long-as-any';
/** As long as an address that is stored can be, and no two the same. */
const address = (at: number) => `https://jobs.example/${String(at).padStart(3_979, '0')}`;

const seen: readonly SeenPosting[] = Array.from({ length: MOST_SEEN }, (_, at) => ({
  key: address(at),
  since: '2026-12-01',
  pay: {
    currency: 'GBP',
    minValue: 100_000,
    maxValue: 120_000,
    unitText: 'YEAR',
    approximate: false,
    word: 'typical',
    bound: 'range',
  },
  demands: { requirement: 'essential', skills: Array.from({ length: 60 }, () => [SKILL, SKILL]) },
}));
const corrections = Array.from({ length: MOST_CORRECTED }, (_, at) => ({
  key: address(at),
  corrections: {
    skills: Object.fromEntries(Array.from({ length: 200 }, (__, skill) => [`${SKILL}${skill}`, 'not-asked' as const])),
  },
}));

test('a backup of as much as can be kept is read again', () => {
  const text = writeBackup({ profile: EMPTY_PROFILE, settings: DEFAULT_SETTINGS, corrections, seen }, '2026-12-01');
  expect(text.length).toBeGreaterThan(20_000_000);
  const read = readBackup(text);
  expect('refused' in read ? read.refused : read.backup.seen.length).toBe(MOST_SEEN);
});

test('a larger file is refused', () => {
  expect(readBackup(' '.repeat(LARGEST_BACKUP + 1))).toEqual({ refused: expect.stringMatching(/larger/) });
});

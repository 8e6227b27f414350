import { expect, test } from 'vitest';
import { readBackup } from '../../../src/storage/schemas/backup';
import { isDeeperThan } from '../../../src/storage/schemas/json-depth';

test('isDeeperThan counts what is open at once, and no brackets in texts', () => {
  expect(isDeeperThan('[[[]]]', 3)).toBe(false);
  expect(isDeeperThan('[{"a":[1]}]', 2)).toBe(true);
  expect(isDeeperThan('[[],[],[],{}]', 2)).toBe(false);
  expect(isDeeperThan(String.raw`["[[[\"[[[", "\\", []]`, 2)).toBe(false);
});

test('a backup of nothing but brackets is refused before it is parsed', () => {
  const deep = `{"format":"bandwise-backup","profile":${'['.repeat(2_400_000)}${']'.repeat(2_400_000)}}`;
  const start = performance.now();
  expect(readBackup(deep)).toHaveProperty('refused');
  expect(performance.now() - start).toBeLessThan(500);
});

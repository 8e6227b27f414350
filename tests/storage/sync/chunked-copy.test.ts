import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, fromItems, toItems } from '../../../src/storage/sync/chunked-copy';
import { canonical, resolveConflict } from '../../../src/storage/sync/resolve-conflict';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40_000 }),
  fc.string({ minLength: 5_000, maxLength: 40_000 }),
  fc.constant('"<\\ü😀\u2028'.repeat(3_000)),
);

describe('a copy in pieces', () => {
  test('gives back any text, and has no item over the browsers’ limit', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 2 ** 45 }), (whole, changedAt) => {
        const items = toItems('profile', { changedAt, text: whole });
        for (const [key, value] of Object.entries(items)) expect(bytesOf({ [key]: value })).toBeLessThan(8_192);
        expect(fromItems('profile', items)).toEqual({ status: 'whole', copy: { changedAt, text: whole } });
      }),
      { numRuns: 60 },
    );
  });

  test('is partial where an item is missing or of another version, and missing for another store', () => {
    const long = 'a long profile '.repeat(2_000);
    const items = toItems('profile', { changedAt: 7, text: long });
    const older = toItems('profile', { changedAt: 6, text: long });
    expect(Object.keys(items).length).toBeGreaterThan(3);
    for (const key of Object.keys(items)) {
      const { [key]: _, ...without } = items;
      expect(fromItems('profile', without).status).toBe('partial');
      expect(fromItems('profile', { ...items, [key]: older[key] }).status).toBe('partial');
      expect(fromItems('profile', { ...items, [key]: 'nonsense' }).status).toBe('partial');
    }
    expect(fromItems('settings', items).status).toBe('missing');
  });

  test('is whole beside left-over parts of an older, longer copy', () => {
    const long = toItems('profile', { changedAt: 6, text: 'x'.repeat(30_000) });
    const short = toItems('profile', { changedAt: 7, text: 'short' });
    expect(fromItems('profile', { ...long, ...short })).toMatchObject({ status: 'whole', copy: { text: 'short' } });
  });
});

describe('which side wins', () => {
  const side = (changedAt: number, words: string) => ({ changedAt, text: words });

  test.each([
    ['nothing anywhere', null, null, null, { kind: 'nothing' }],
    ['only here', side(5, 'a'), null, null, { kind: 'push', conflict: false }],
    ['only elsewhere', null, side(5, 'a'), null, { kind: 'pull', conflict: false }],
    ['the same on both', side(5, 'a'), side(9, 'a'), null, { kind: 'nothing' }],
    [
      'both have a version, and none was ever in common',
      side(9, 'b'),
      side(5, 'a'),
      null,
      { kind: 'pull', conflict: true },
    ],
    ['changed here alone', side(9, 'b'), side(5, 'a'), 5, { kind: 'push', conflict: false }],
    ['changed elsewhere alone', side(5, 'a'), side(9, 'b'), 5, { kind: 'pull', conflict: false }],
    ['changed on both, here later', side(9, 'b'), side(8, 'c'), 5, { kind: 'push', conflict: true }],
    ['changed on both, elsewhere later', side(8, 'b'), side(9, 'c'), 5, { kind: 'pull', conflict: true }],
  ] as const)('%s', (_, here, elsewhere, agreed, resolution) =>
    expect(resolveConflict(here, elsewhere, agreed)).toEqual(resolution),
  );

  test('the same one of two changes at the same time wins on both devices', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1 }), (a, b, at) => {
        if (a === b) return;
        const kinds = [
          resolveConflict(side(at, a), side(at, b), 0).kind,
          resolveConflict(side(at, b), side(at, a), 0).kind,
        ];
        expect(kinds.toSorted()).toEqual(['pull', 'push']);
      }),
    );
  });

  test('the order of keys makes no difference', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 2 })).toBe(canonical({ a: 2, b: [{ c: null, d: 1 }] }));
    expect(canonical({ a: 1 })).not.toBe(canonical({ a: 2 }));
  });
});

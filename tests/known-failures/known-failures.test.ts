import { describe, expect, test } from 'vitest';
import { differences, fingerprint, knownFailures } from './known-failures';

describe('the list of known failures is strict', () => {
  const failure = { of: 'abc', field: 'region', wanted: 'uk', got: 'london' };
  const known = { ...failure, reason: 'Both are named.' };

  test('what is listed and fails is known', () => expect(differences([failure], [known])).toEqual([]));
  test('what fails must be listed', () => {
    expect(differences([failure, { ...failure, of: 'def' }], [known])).toEqual([
      'fails and is not listed: {"of":"def","field":"region","wanted":"uk","got":"london","reason":""}',
    ]);
  });
  test('what fails in another way must be listed so', () => {
    expect(differences([{ ...failure, got: 'unknown' }], [known])).toHaveLength(2);
  });
  test('what is fixed must leave the list', () => {
    expect(differences([], [known])[0]).toMatch(/^fails no more, delete its line: /);
  });
  test.each(['facts', 'salary-fields'])('%s: each line says why, in a sentence, once', (name) => {
    const lines = knownFailures(name);
    for (const { of, reason } of lines) {
      expect(of).toMatch(/^[A-Za-z0-9]{10}$/);
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    }
    expect(new Set(lines.map(({ of, field }) => `${of} ${field}`)).size).toBe(lines.length);
  });
  test('a fingerprint is of the very text', () => expect(fingerprint('£50k')).not.toBe(fingerprint('£50 k')));
});

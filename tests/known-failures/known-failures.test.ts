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
  test('what fails in another way than listed must be listed anew', () => {
    expect(differences([{ ...failure, got: 'unknown' }], [known])).toHaveLength(2);
  });
  test('what is fixed must leave the list', () => {
    expect(differences([], [known])[0]).toMatch(/^fails no more, delete its line: /);
  });
  test.each(['facts', 'salary-fields', 'phrases', 'pay-wordings'])(
    '%s: each line says why, in a sentence, and stands there once',
    (name) => {
      const lines = knownFailures(name);
      for (const { reason } of lines) expect(reason).toMatch(/^["A-Z].{20,}\.$/);
      expect(new Set(lines.map(({ of, field }) => `${of} ${field}`)).size).toBe(lines.length);
    },
  );
  test.each(['facts', 'salary-fields'])('%s: the texts stay out of the list', (name) => {
    for (const { of } of knownFailures(name)) expect(of).toMatch(/^[A-Za-z0-9]{10}$/);
  });
  test('two texts that look alike have different fingerprints', () =>
    expect(fingerprint('£50k')).not.toBe(fingerprint('£50 k')));
});

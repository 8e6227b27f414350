import { describe, expect, test } from 'vitest';
import { differences, fingerprint, knownFailures } from './known-failures';

describe('a list of known failures is strict', () => {
  const failure = { of: 'abc', field: 'region', wanted: 'uk', got: 'london' };
  const known = { ...failure, reason: 'Both are named.' };

  test('a failure that is listed is known', () => expect(differences([failure], [known])).toEqual([]));
  test('a failure must be listed', () => {
    expect(differences([failure, { ...failure, of: 'def' }], [known])).toEqual([
      'fails and is not listed: {"of":"def","field":"region","wanted":"uk","got":"london","reason":""}',
    ]);
  });
  test('a failure that changes must be listed anew', () => {
    expect(differences([{ ...failure, got: 'unknown' }], [known])).toHaveLength(2);
  });
  test('a failure that is fixed must leave the list', () => {
    expect(differences([], [known])[0]).toMatch(/^fails no more, delete its line: /);
  });
  test.each([
    ['facts', /^[A-Za-z0-9]{10}$/],
    ['salary-fields', /^[A-Za-z0-9]{10}$/],
    ['labels', /^[a-z0-9-]+: \S/],
    ['adverts', /^[a-z0-9-]+$/],
    ['pages', /^[\w./-]+\.html$/],
    ['phrases', /\S/],
    ['pay-wordings', /\S/],
  ])('%s: each line gives its reason in a sentence, and none is there twice', (name, text) => {
    const lines = knownFailures(name);
    for (const { of, reason } of lines) {
      expect(of).toMatch(text);
      expect(reason).toMatch(/^["A-Z].{20,}\.$/);
    }
    expect(new Set(lines.map(({ of, field }) => `${of} ${field}`)).size).toBe(lines.length);
  });
  test('texts that differ in one space have different fingerprints', () =>
    expect(fingerprint('£50k')).not.toBe(fingerprint('£50 k')));
});

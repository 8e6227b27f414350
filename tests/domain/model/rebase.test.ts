import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type ProfileSkill } from '../../../src/domain/model/profile';
import { rebase } from '../../../src/domain/model/rebase';

const skill = (name: string, years: number | null = null): ProfileSkill => ({ id: null, name, level: null, years });
const having = (...skills: readonly ProfileSkill[]) => ({ ...EMPTY_PROFILE, skills });

describe('a change made on a value that was changed elsewhere', () => {
  test('keeps the field that was changed there, and makes its own change', () => {
    const from = { ...EMPTY_PROFILE, salaryWanted: 50_000 };
    const now = { ...from, region: 'london' as const };
    expect(rebase(now, from, { ...from, salaryWanted: 60_000 })).toEqual({ ...now, salaryWanted: 60_000 });
  });

  test('wins where both changed the same field', () => {
    const [from, here, there] = [50_000, 60_000, 70_000].map((salaryWanted) => ({ ...EMPTY_PROFILE, salaryWanted }));
    expect(rebase(there, from, here)).toEqual(here);
  });

  test('adds and removes skills by name or id, and keeps those that came elsewhere', () => {
    const from = having(skill('Python'), skill('SQL'));
    const now = having(skill('Rust'), skill('Python', 3), skill('SQL'));
    expect(rebase(now, from, having(skill('Go'), skill('Python')))).toEqual(
      having(skill('Go'), skill('Rust'), skill('Python', 3)),
    );
  });

  test('has a skill once that was added here and elsewhere, and does not bring back one that was removed there', () => {
    const from = having(skill('SQL'));
    expect(rebase(having(skill('GO')), from, having(skill('Go'), skill('SQL')))).toEqual(having(skill('Go')));
  });

  test('changes the years of a skill whose level was changed elsewhere', () => {
    const now = having({ ...skill('SQL'), level: 'expert' });
    expect(rebase(now, having(skill('SQL')), having(skill('SQL', 4)))).toEqual(
      having({ ...skill('SQL', 4), level: 'expert' }),
    );
  });

  test('removes a choice, and keeps one that was removed elsewhere removed', () => {
    const from: Record<string, string> = { a: 'off', b: 'panel', c: 'panel' };
    expect(rebase({ a: 'off', c: 'panel' }, from, { b: 'panel', c: 'panel' })).toEqual({ c: 'panel' });
  });

  test('has nothing to add where the value was not changed elsewhere, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
        expect(JSON.stringify(rebase(structuredClone(from), from, to))).toBe(JSON.stringify(to));
        expect(rebase(to, from, from)).toBe(to);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, hasSkillNamed, MOST_SKILLS, withSkillNamed } from '../../../src/domain/model/profile';

const own = (name: string) => ({ id: null, name, level: null, years: null });
const PYTHON = { id: 'python', name: 'Python', level: 'expert', years: 4 } as const;
const profile = { ...EMPTY_PROFILE, skills: [PYTHON] };

describe('a skill that the vocabulary does not know', () => {
  test('is added first, and the rest of the profile stays', () => {
    expect(withSkillNamed(profile, 'Quokkaflow')).toEqual({ ...profile, skills: [own('Quokkaflow'), PYTHON] });
  });
  test.each(['Quokkaflow', 'quokkaFLOW'])('is had once it is added: %s', (name) => {
    const added = withSkillNamed(profile, 'Quokkaflow');
    expect(hasSkillNamed(profile, name)).toBe(false);
    expect(hasSkillNamed(added, name)).toBe(true);
    expect(withSkillNamed(added, name)).toBe(added);
  });
  test('is not added to a full profile, because it could not be stored', () => {
    const full = { ...EMPTY_PROFILE, skills: Array.from({ length: MOST_SKILLS }, (_, at) => own(`Skill ${at}`)) };
    expect(withSkillNamed(full, 'Quokkaflow')).toBe(full);
  });
});

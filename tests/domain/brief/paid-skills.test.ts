import { describe, expect, test } from 'vitest';
import { paidSkills } from '../../../src/domain/brief/paid-skills';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { paidSkillsWords } from '../../../src/presentation/pay/paid-skills-words';
import { profileOf } from './a-brief';

const had = (profile: Profile) =>
  Object.fromEntries((paidSkills(profile)?.skills ?? []).map(({ skill, had: how }) => [skill.id, how]));

describe('the twelve skills that are said to raise pay', () => {
  test('stand in the order of their source, with their source', () => {
    const found = paidSkills(EMPTY_PROFILE);
    expect(found?.skills).toHaveLength(12);
    expect(found?.skills.map(({ skill }) => skill.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(found?.skills.every(({ skill, had: how }) => how === 'no' && skill.source.publisher === 'applyo')).toBe(
      true,
    );
  });

  test('are had where every half is had, and in part where one is', () => {
    expect(had(profileOf('docker'))).toMatchObject({ containers: 'partly', python: 'no' });
    expect(had(profileOf('docker', 'kubernetes'))).toMatchObject({ containers: 'yes' });
  });

  test('are had through what other skills imply', () => {
    expect(had(profileOf('numpy'))).toMatchObject({ python: 'yes' });
    expect(had(profileOf('postgresql'))).toMatchObject({ sql: 'yes' });
  });

  test('are left out for a role of which the source does not speak', () => {
    expect(paidSkills({ ...EMPTY_PROFILE, role: 'data-analyst' })).toBeNull();
    expect(paidSkills({ ...EMPTY_PROFILE, role: 'mlops-engineer' })?.skills).toHaveLength(12);
  });

  test.each([
    [[], 'Said of ML engineers; no figures are published.'],
    [['docker', 'numpy'], 'You have 1 of these 12, and 1 in part. Said of ML engineers; no figures are published.'],
    [['numpy'], 'You have 1 of these 12. Said of ML engineers; no figures are published.'],
  ])('with %j: %s', (ids, words) => {
    const found = paidSkills(profileOf(...ids));
    expect(found && paidSkillsWords(found)).toBe(words);
  });
});

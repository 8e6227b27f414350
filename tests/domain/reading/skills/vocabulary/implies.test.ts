import { describe, expect, it } from 'vitest';
import { skillsHad } from '../../../../../src/domain/reading/skills/vocabulary/implies';
import { suggestSkills } from '../../../../../src/domain/reading/skills/vocabulary/suggest-skills';

describe('skillsHad', () => {
  it('follows implications to the end, and says which skill gives each', () => {
    const had = skillsHad(['eks']);
    expect(had.get('eks')).toEqual(['eks']);
    expect(had.get('kubernetes')).toEqual(['eks']);
    expect(had.get('containerisation')).toEqual(['eks']);
    expect(had.get('aws')).toEqual(['eks']);
    expect(had.has('docker')).toBe(false);
  });

  it('lists the skill itself before the skills that imply it', () => {
    expect(skillsHad(['pandas', 'python', 'numpy']).get('python')).toEqual(['python', 'pandas', 'numpy']);
  });

  it('does not follow implications backwards: Kubernetes does not give EKS', () => {
    expect(skillsHad(['kubernetes']).has('eks')).toBe(false);
  });

  it('lets an unknown id give itself, and counts a repeated id once', () => {
    expect([...skillsHad(['no-such-skill', 'no-such-skill'])]).toEqual([['no-such-skill', ['no-such-skill']]]);
    expect(skillsHad([]).size).toBe(0);
  });
});

describe('suggestSkills', () => {
  const ids = (query: string, limit = 5) => suggestSkills(query, limit).map((skill) => skill.id);

  it.each([
    ['pyt', 'python'],
    ['pytorch', 'pytorch'],
    ['sklearn', 'scikit-learn'],
    ['scikit l', 'scikit-learn'],
    ['k8s', 'kubernetes'],
    ['postgres', 'postgresql'],
    ['nodejs', 'node-js'],
    ['c++', 'cpp'],
    ['r', 'r'],
    ['A/B', 'ab-testing'],
    ['gen ai', 'generative-ai'],
    ['large language', 'llm'],
  ])('%s offers %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('also offers labels in which a later word begins with the query', () => {
    const offered = ids('learn', 20);
    expect(offered).toContain('machine-learning');
  });

  it('gives nothing for an empty or unknown query or a limit of 0, and never more than the limit', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  - ')).toEqual([]);
    expect(ids('zzzqqq')).toEqual([]);
    expect(ids('python', 0)).toEqual([]);
    expect(ids('data', 3)).toHaveLength(3);
  });

  it('gives the same result each time', () => {
    expect(ids('cloud', 30)).toEqual(ids('cloud', 30));
  });
});

import { describe, expect, it } from 'vitest';
import { skillsHad } from '../../../../../src/domain/reading/skills/vocabulary/implies';
import { suggestSkills } from '../../../../../src/domain/reading/skills/vocabulary/suggest-skills';

describe('skillsHad', () => {
  it('follows what a skill implies to the end, and says which skill gives it', () => {
    const had = skillsHad(['eks']);
    expect(had.get('eks')).toEqual(['eks']);
    expect(had.get('kubernetes')).toEqual(['eks']);
    expect(had.get('containerisation')).toEqual(['eks']);
    expect(had.get('aws')).toEqual(['eks']);
    expect(had.has('docker')).toBe(false);
  });

  it('puts the skill itself before those that imply it', () => {
    expect(skillsHad(['pandas', 'python', 'numpy']).get('python')).toEqual(['python', 'pandas', 'numpy']);
  });

  it('does not turn round: who knows Kubernetes does not thereby know EKS', () => {
    expect(skillsHad(['kubernetes']).has('eks')).toBe(false);
  });

  it('keeps an unknown id for itself, and counts one given twice once', () => {
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

  it('offers the beginning of a later word after beginnings of labels', () => {
    const offered = ids('learn', 20);
    expect(offered).toContain('machine-learning');
  });

  it('gives nothing for nothing, nonsense, or no room, and no more than asked', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  - ')).toEqual([]);
    expect(ids('zzzqqq')).toEqual([]);
    expect(ids('python', 0)).toEqual([]);
    expect(ids('data', 3)).toHaveLength(3);
  });

  it('gives the same answer each time', () => {
    expect(ids('cloud', 30)).toEqual(ids('cloud', 30));
  });
});

import { describe, expect, test } from 'vitest';
import { analyseGaps } from '../../../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../../../src/domain/market/market-data';
import { learnWords } from '../../../../src/presentation/skills/learn-words';
import { sumWords } from '../../../../src/presentation/skills/weight-words';
import { amount, entry, notes, order, profileOf, skillsOf } from './an-advert';

describe('a figure stands for what it was published for', () => {
  const skills = skillsOf({ essential: ['CI/CD', 'Kubernetes', 'model deployment'] }, 'python');

  test.each(['ci-cd', 'kubernetes', 'model-deployment'])('%s is part of production MLOps', (id) => {
    for (const words of [notes(skills, id), learnWords(entry(skills, id))])
      expect(words).toContain('part of Production MLOps: 70% ask, 28% list');
    expect(notes(skills, id)).not.toMatch(/listed by/);
  });

  test('and list and ranking give the same figures', () => {
    for (const id of ['ci-cd', 'kubernetes']) {
      const shown = Number(/in (\d+)% of adverts/.exec(notes(skills, id))?.[1]);
      expect(amount(skills, id, 'demand')).toBe(shown);
      expect(sumWords(entry(skills, id).terms)).toContain(`(${shown} − 10.5)% of adverts`);
    }
  });
});

describe('shares of another role', () => {
  test.each(['Data Analyst', 'Data Engineer'])('are named so for a %s, on the line', (title) => {
    const skills = skillsOf({ title, essential: ['SQL', 'Kubernetes'] }, 'python');
    expect(notes(skills, 'sql')).toBe('in 72% of adverts for ML engineers');
    expect(learnWords(entry(skills, 'sql'))).toContain('in 72% of adverts for ML engineers');
    expect(notes(skills, 'kubernetes')).toContain('70% ask, 28% list (ML engineers)');
  });

  test('are not named where they are the role’s own', () =>
    expect(notes(skillsOf({ title: 'Data Scientist', essential: ['SQL'] }, 'python'), 'sql')).toBe(
      'in 85% of adverts',
    ));
});

describe('the order survives the obvious check', () => {
  test.each<[string, readonly string[]]>([
    ['Git and Docker', ['python', 'git', 'docker']],
    ['neither', ['python']],
  ])('what is in the largest gap comes before what is in none: has %s', (_name, mine) => {
    const asked = ['SQL', 'statistics', 'CI/CD', 'Kubernetes', 'Polars'];
    expect(order(skillsOf({ essential: asked }, ...mine))).toEqual([
      'kubernetes',
      'ci-cd',
      'sql',
      'statistics',
      'polars',
    ]);
  });

  test('also where all five skills of that gap are asked', () => {
    const asked = ['statistics', 'CI/CD', 'Kubernetes', 'MLOps', 'model deployment', 'model monitoring'];
    const list = order(skillsOf({ essential: asked }, 'git', 'docker'));
    expect(list.indexOf('ci-cd')).toBeLessThan(list.indexOf('statistics'));
  });

  test('the market’s list begins with the largest gap', () => {
    const [first] = analyseGaps(profileOf('python', 'machine-learning'), MARKET, null).learn;
    expect(first).toMatchObject({ gap: { largestInUk: true } });
  });
});

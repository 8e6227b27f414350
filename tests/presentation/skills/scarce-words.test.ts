import { describe, expect, test } from 'vitest';
import { briefWords } from '../../../src/presentation/brief/brief-words';
import { briefOf, profileOf } from '../../domain/brief/a-brief';

/** What the brief says of the user's skills, for one line of essentials. */
function broughtTo(title: string, essential: string, ...mine: readonly string[]): readonly string[] {
  const page = { title, jobLocation: 'Leeds', description: `Essential skills\n- ${essential}\n- Polars\n- Dask` };
  const { sections } = briefWords(briefOf(page, profileOf(...mine)));
  return sections.find(({ heading }) => heading === 'What you bring')?.lines ?? [];
}

describe('the line on a scarce skill', () => {
  test('says that the skill is a part of what the figures were published for, and for which role', () =>
    expect(broughtTo('Lead Data Engineer', 'Kubernetes', 'kubernetes')).toEqual([
      'Kubernetes, one part of Production MLOps: 70% of adverts for ML engineers ask for it, 28% of ML engineers list it.',
    ]));

  test('names no role where the figures are the posting’s own', () =>
    expect(broughtTo('Machine Learning Engineer', 'CI/CD', 'github-actions')).toEqual([
      'CI/CD, one part of Production MLOps: 70% of adverts ask for it, 28% of people list it.',
    ]));

  test.each([
    ['distributed training', 'Distributed training: 35% of adverts ask for it, 15% of people list it.'],
    ['Ray', 'Ray, as Distributed Training: 35% of adverts ask for it, 15% of people list it.'],
    ['MLOps', 'MLOps, as Production MLOps: 70% of adverts ask for it, 28% of people list it.'],
  ])('calls %s no part where it is the whole', (asked, line) =>
    expect(broughtTo('Machine Learning Engineer', asked, 'mlops', 'ray', 'distributed-training')).toEqual([line]),
  );

  test('names of alternatives only what the user has and the figures are about', () => {
    const part = 'Kubernetes, one part of Production MLOps: 70% of adverts ask for it, 28% of people list it.';
    expect(broughtTo('Machine Learning Engineer', 'Kubernetes or AWS', 'kubernetes')).toEqual([part]);
    expect(broughtTo('Machine Learning Engineer', 'Kubernetes or AWS', 'kubernetes', 'aws')).toEqual([part]);
    expect(broughtTo('Machine Learning Engineer', 'Kubernetes or AWS', 'aws')).toEqual([]);
  });
});

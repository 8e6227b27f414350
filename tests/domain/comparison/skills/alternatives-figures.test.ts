import { describe, expect, test } from 'vitest';
import { learnWords } from '../../../../src/presentation/skills/learn-words';
import { type Advert, entry, notes, skillsOf } from './an-advert';

const EITHER: Advert = { essential: ['Kubernetes or AWS', 'Polars'] };
const GAP = 'machine-learning-engineer-production-mlops';

/** The gap of the demand that asks for a skill, alone or among alternatives. */
const gapOf = (advert: Advert, id: string, ...mine: readonly string[]) =>
  skillsOf(advert, ...mine).demands.find(({ skills }) => skills.some((each) => each.id === id))?.gap ?? null;

describe('the figures of one alternative are not given to another', () => {
  test('a gap stands with the alternative that fills a part of it', () => {
    const skills = skillsOf(EITHER, 'python');
    expect(entry(skills, 'kubernetes')).toMatchObject({ instead: [{ id: 'aws' }], gap: { id: GAP } });
    expect(learnWords(entry(skills, 'kubernetes'))).toContain('Docker & Kubernetes');
  });

  test('and is left out where another alternative is named', () => {
    const advert: Advert = { essential: ['Jenkins or Python'] };
    const python = entry(skillsOf(advert, 'aws'), 'python');
    expect(python).toMatchObject({ market: { demandPct: 92 }, gap: null, instead: [{ id: 'jenkins' }] });
    expect(python.terms.map(({ kind }) => kind)).toEqual(['essential', 'demand']);
    expect(notes(skillsOf(advert, 'aws'), 'python')).not.toContain('Production MLOps');
  });

  test('nor is the gap of one that the user lacks said to be had', () => {
    expect(gapOf(EITHER, 'aws', 'aws')).toBeNull();
    expect(gapOf(EITHER, 'aws', 'sagemaker')).toBeNull();
    expect(gapOf(EITHER, 'kubernetes', 'kubernetes')).toMatchObject({ id: GAP });
    expect(gapOf(EITHER, 'kubernetes', 'eks')).toMatchObject({ id: GAP });
    expect(gapOf(EITHER, 'aws', 'aws', 'kubernetes')).toMatchObject({ id: GAP });
  });

  test.each([
    ['Kubernetes or AWS', 'kubernetes', 'for Kubernetes, part of Docker & Kubernetes: in 65% of adverts'],
    ['Jenkins or Python', 'python', 'for Python, in 92% of adverts'],
    ['AWS or GCP', 'aws', 'as Cloud Platforms, in 75% of adverts'],
    ['cloud platforms such as AWS or GCP', 'aws', 'for AWS or GCP, as Cloud Platforms, in 75% of adverts'],
  ])('and the list says whose they are: %s', (asked, id, words) =>
    expect(notes(skillsOf({ essential: [asked] }, 'git'), id).startsWith(words)).toBe(true),
  );

  test('list and ranking give the same figures', () => {
    const skills = skillsOf(EITHER, 'python');
    const { market, gap } = entry(skills, 'kubernetes');
    expect(skills.demands.find(({ id }) => id === 'g1')).toMatchObject({ market, gap });
  });
});

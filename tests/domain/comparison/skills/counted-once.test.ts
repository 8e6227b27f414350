import { describe, expect, test } from 'vitest';
import { analyseGaps } from '../../../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../../../src/domain/market/market-data';
import { gapWords } from '../../../../src/presentation/skills/gaps-words';
import { learnWords } from '../../../../src/presentation/skills/learn-words';
import { type Advert, amount, entry, notes, order, profileOf, skillsOf } from './an-advert';

describe('nothing is counted twice in a list', () => {
  test('no demand of the posting: one entry for each, and each answers one', () => {
    const { learn } = skillsOf({ essential: ['Pytest', 'TDD', 'unit testing'] }, 'git');
    expect(learn.map(({ closes }) => closes.essential)).toEqual([1, 1, 1]);
  });

  test('no published demand, in the ranking or in what weighs against the match', () => {
    const skills = skillsOf({ essential: ['Docker', 'Kubernetes', 'AWS', 'SageMaker', 'Vertex AI'] }, 'python');
    for (const list of [skills.learn, skills.weighsAgainst]) {
      const demands = list.flatMap(({ terms }) => terms.filter(({ kind }) => kind === 'demand'));
      expect(demands.map((term) => term.amount).toSorted()).toEqual([65, 75]);
    }
  });

  test('and the line says with which entry the figure was counted', () => {
    const skills = skillsOf({ essential: ['Docker', 'Kubernetes'] }, 'python');
    expect(learnWords(entry(skills, 'docker'))).toContain(
      'part of Docker & Kubernetes: in 65% of adverts, counted with Kubernetes',
    );
  });

  test('no published gap: the skills of one gap share it', () => {
    const skills = skillsOf({ essential: ['MLOps', 'Kubernetes', 'CI/CD', 'model monitoring'] }, 'python');
    const gaps = skills.learn.flatMap(({ terms }) => terms.filter(({ kind }) => kind === 'gap'));
    expect(gaps.map(({ sharedBy }) => sharedBy)).toEqual([4, 4, 4, 4]);
    expect(gaps.reduce((sum, { points, weight }) => sum + points / weight, 0)).toBeCloseTo(42);
  });

  test('nor does one part of several that a gap needs count the whole gap', () => {
    const skills = skillsOf({ essential: ['code review', 'MLOps'] }, 'python');
    expect(entry(skills, 'code-review').terms).toContainEqual(
      expect.objectContaining({ kind: 'gap', amount: 30, sharedBy: 3, points: 3 }),
    );
    expect(order(skills)).toEqual(['mlops', 'code-review']);
  });

  // MLOps fills the gap alone; the others do so only together.
  test.each([
    ['ci-cd', 'CI/CD', 4],
    ['kubernetes', 'Kubernetes', 4],
    ['mlops', 'MLOps', 1],
  ])('nor does %s count more of the gap in production MLOps than it fills', (id, asked, sharedBy) => {
    const skills = skillsOf({ essential: ['Python', asked] }, 'aws');
    expect(entry(skills, id).terms.find(({ kind }) => kind === 'gap')).toMatchObject({ amount: 42, sharedBy });
  });

  test('so a small part of a large gap does not come before what far more adverts ask for', () => {
    expect(order(skillsOf({ essential: ['Python', 'CI/CD'] }, 'aws'))).toEqual(['python', 'ci-cd']);
    expect(order(skillsOf({ essential: ['Python', 'Kubernetes'] }, 'aws'))).toEqual(['python', 'kubernetes']);
  });

  test('what belongs to the gap and is had is not needed any more', () => {
    const skills = skillsOf({ essential: ['CI/CD'] }, 'kubernetes', 'model-deployment');
    expect(entry(skills, 'ci-cd').terms).toContainEqual(expect.objectContaining({ kind: 'gap', sharedBy: 2 }));
  });

  test('nor does it count the demand for the whole of it', () =>
    expect(amount(skillsOf({ essential: ['code review'] }, 'python'), 'code-review', 'demand')).toBeNull());

  test('and none for the market without a posting', () => {
    const { learn } = analyseGaps(profileOf('r', 'statistics'), MARKET, null);
    const byGap = new Map<string, number>();
    for (const { gap, terms } of learn) {
      const term = terms.find(({ kind }) => kind === 'gap');
      if (gap && term) byGap.set(gap.id, (byGap.get(gap.id) ?? 0) + term.points / term.weight);
    }
    expect([...byGap.values()].map(Math.round).toSorted()).toEqual([20, 26, 30, 42]);
  });
});

describe('a gap or a demand that is filled counts no more', () => {
  const E: Advert = { essential: ['CI/CD', 'SQL'] };
  const mine = ['kubernetes', 'mlops', 'model-deployment', 'model-monitoring', 'docker'];

  test('in the ranking and in the list', () => {
    const skills = skillsOf(E, ...mine);
    expect(amount(skills, 'ci-cd', 'gap')).toBeNull();
    expect(notes(skills, 'ci-cd')).not.toContain('Production MLOps');
    expect(order(skills)).toEqual(['sql', 'ci-cd']);
  });

  test('as the profile page shows it', () => {
    const [filled] = analyseGaps(profileOf(...mine), MARKET, null).gaps;
    expect(filled).toMatchObject({ had: 'yes', gap: { label: expect.stringContaining('Production MLOps') } });
  });

  test('and one of which only a part is had is not filled', () => {
    const [gap] = analyseGaps(profileOf('kubernetes'), MARKET, null).gaps;
    expect(gap).toMatchObject({ had: 'no' });
    expect(gap && gapWords(gap, null)).toContain('You have part of it: kubernetes.');
    expect(amount(skillsOf(E, 'kubernetes'), 'ci-cd', 'gap')).toBe(42);
  });

  test('such as cloud platforms, for whoever has one of them', () => {
    const skills = skillsOf({ essential: ['Azure', 'Airflow'] }, 'aws');
    expect(order(skills)).toEqual(['airflow', 'azure']);
    expect(notes(skills, 'azure')).toBe('');
  });
});

describe('“&” needs both halves', () => {
  test.each([
    ['git', 'CI/CD', 'ci-cd', 58, 'part of Git & CI/CD Pipelines: in 58% of adverts'],
    ['docker', 'Kubernetes', 'kubernetes', 65, 'part of Docker & Kubernetes: in 65% of adverts'],
    ['rag', 'fine-tuning of LLMs', 'fine-tuning', 38, 'part of LLM Fine-tuning & RAG: 38% ask, 12% list'],
  ])('%s keeps the demand of %s', (had, asked, id, demand, words) => {
    const skills = skillsOf({ essential: [asked] }, had);
    expect(amount(skills, id, 'demand')).toBe(demand);
    expect(learnWords(entry(skills, id))).toContain(words);
    expect(notes(skills, id)).toContain(words);
  });

  test('so one half is not counted among the skills had', () => {
    const { tiers } = analyseGaps(profileOf('git', 'docker'), MARKET, null);
    expect([tiers.essential.had, tiers.desirable.had]).toEqual([0, 0]);
    const half = tiers.essential.skills.find(({ market }) => market.label === 'Docker & Kubernetes');
    expect(half).toMatchObject({ had: 'no', hadBy: [{ id: 'docker' }], lacks: [{ id: 'kubernetes' }] });
  });

  test('and a tool of the half that is had fills nothing', () => {
    const skills = skillsOf({ essential: ['Docker Compose'] }, 'docker');
    expect(entry(skills, 'docker-compose').market).toBeNull();
  });
});

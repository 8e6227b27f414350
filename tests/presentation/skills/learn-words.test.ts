import { describe, expect, it } from 'vitest';
import { scoreTerms } from '../../../src/domain/comparison/skills/weights';
import { learnWords } from '../../../src/presentation/skills/learn-words';
import { sumWords, withAlternatives } from '../../../src/presentation/skills/weight-words';
import { gap, market, premium } from '../../gallery/states/market';
import { learnNext } from '../../gallery/states/weighed';

describe('why a skill is worth learning', () => {
  it('says which demands it meets, how many adverts ask for it, and the premium', () => {
    const entry = learnNext('Kubernetes', {
      closes: { essential: 2, desirable: 1 },
      market: market('Kubernetes', 65),
      gap: { ...gap('Production', 70, 28), within: ['kubernetes'] },
      premium: premium(18, 'MLOps', 'Kubernetes'),
    });
    expect(learnWords(entry)).toBe(
      'answers 2 essentials and 1 desirable; in 65% of adverts; part of Production: 70% ask, 28% list; completes a mix published at about 18% more',
    );
  });

  it('names the tools that ask for it too, and the entry that counts the figure', () => {
    const ways = ['dbt', 'Trino'].map((name) => ({ id: name, name }));
    expect(learnWords(learnNext('SQL', { ways, market: market('SQL', 72), countedWith: 'Hive' }))).toBe(
      'asked also through dbt or Trino; in 72% of adverts, counted with Hive',
    );
  });

  const tuning = { ...gap('Tuning & RAG', 38, 12), parts: [['fine-tuning'], ['rag']] };
  it('says a demand once where a gap of the same name says it too', () => {
    expect(learnWords(learnNext('RAG', { market: market('Tuning & RAG', 38), gap: tuning }))).toBe(
      'part of Tuning & RAG: 38% ask, 12% list',
    );
  });

  it('says that a tool would do it too where it is a way to learn the skill, and not for a language', () => {
    const words = (name: string, way: string) => learnWords(learnNext(name, { ways: [{ id: way, name: way }] }));
    expect(words('Kubernetes', 'EKS')).toBe('EKS would do it too');
    expect(words('Python', 'scikit-learn')).toBe('asked also through scikit-learn');
    expect(words('Java', 'Spring')).toBe('asked also through Spring');
  });

  it('leaves out what is not known', () => {
    expect(learnWords(learnNext('Dask', { closes: { essential: 0, desirable: 1 } }))).toBe('answers 1 desirable');
    expect(learnWords(learnNext('Ray', { gap: gap('Training', 35, 15) }))).toBe('as Training, 35% ask, 15% list');
    expect(learnWords(learnNext('RAG', { premium: premium(18, 'RAG') }))).toBe('published at about 18% more');
  });
});

describe('the sum', () => {
  it('shows each amount with its weight, and their total', () => {
    expect(sumWords(scoreTerms({ essential: 1, demand: 65, gap: 1, premium: 18 }))).toBe(
      '1 essential × 100 + (65 − 1)% of adverts × 0.1 + 1 point of gap × 0.3 + 18% more pay × 0.1 = 108.5',
    );
    expect(sumWords(scoreTerms({ demand: 58, gap: 42, gapSharedBy: 5 }))).toBe(
      '(58 − 8.4)% of adverts × 0.1 + 42 points of gap ÷ 5 × 0.3 = 7.5',
    );
    expect(sumWords(scoreTerms({ desirable: 1, demand: 35 }))).toBe('1 desirable × 50 + 35% of adverts × 0.1 = 53.5');
  });
});

it('names the alternatives that would be as good', () => {
  expect(withAlternatives('AWS', [])).toBe('AWS');
  expect(withAlternatives('AWS', [{ name: 'Azure' }, { name: 'GCP' }])).toBe('AWS (or Azure or GCP)');
});

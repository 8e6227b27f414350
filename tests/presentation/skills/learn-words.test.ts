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
      gap: gap('Production', 70, 28),
      premium: premium(18, 'MLOps', 'Kubernetes'),
    });
    expect(learnWords(entry)).toBe(
      'answers 2 essentials and 1 desirable; in 65% of adverts; completes a mix paid about 18% more',
    );
  });

  it('leaves out what is not known', () => {
    expect(learnWords(learnNext('Dask', { closes: { essential: 0, desirable: 1 } }))).toBe('answers 1 desirable');
    expect(learnWords(learnNext('Ray', { gap: gap('Training', 35, 15) }))).toBe('in 35% of adverts');
    expect(learnWords(learnNext('RAG', { premium: premium(18, 'RAG') }))).toBe('paid about 18% more');
  });
});

describe('the sum', () => {
  it('shows each amount with its weight, and their total', () => {
    expect(sumWords(scoreTerms({ essential: 1, demand: 65, gap: 1, premium: 18 }))).toBe(
      '1 essential × 100 + 65% of adverts × 0.5 + 1 point of gap × 0.5 + 18% more pay × 2 = 169',
    );
    expect(sumWords(scoreTerms({ desirable: 1, demand: 35 }))).toBe('1 desirable × 40 + 35% of adverts × 0.5 = 57.5');
  });
});

it('names the alternatives that would be as good', () => {
  expect(withAlternatives('AWS', [])).toBe('AWS');
  expect(withAlternatives('AWS', [{ name: 'Azure' }, { name: 'GCP' }])).toBe('AWS (or Azure or GCP)');
});

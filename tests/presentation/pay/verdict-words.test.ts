import { expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { statedWords } from '../../../src/presentation/pay/verdict-words';
import { aPage } from '../../domain/reading/a-page';

test('the reason tells the reading that made it, also where another one came first and agrees', () => {
  const page = {
    title: 'MLOps Engineer',
    jobLocation: 'London or Leeds',
    salary: '£110,000',
    description: 'Permanent.',
  };
  const annotated = annotate(aPage(page), { profile: EMPTY_PROFILE, asOf: '2026-11-30' });
  const { verdict, pay } = annotated.comparison;
  expect(verdict.reason).toBe('level-fallback');
  expect(pay.kind === 'stated' && pay.otherReadings.map(({ kind }) => kind)).toEqual(['elsewhere', 'other-level']);
  expect(statedWords(annotated)).toBe(
    'The posting states no level: 31% above the middle of the London band for a mid-level MLOps engineer, but 12% below the middle of the London band for a senior MLOps engineer',
  );
});

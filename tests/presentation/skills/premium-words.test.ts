import { expect, it } from 'vitest';
import type { PremiumMatch } from '../../../src/domain/comparison/result/skills-comparison';
import { premiumWords } from '../../../src/presentation/skills/premium-words';
import { premium } from '../../gallery/states/market';

const aMatch = (
  labels: readonly string[],
  lacking: readonly string[],
  rest: Partial<PremiumMatch> = {},
): PremiumMatch => ({
  premium: premium(15, ...labels),
  parts: labels.map((label) => ({ label, asked: true, had: !lacking.includes(label) })),
  askedInFull: true,
  askedIf: null,
  figuresOf: null,
  ...rest,
});
const match = (...given: Parameters<typeof aMatch>) => premiumWords(aMatch(...given), false);

it('says nothing of what an empty profile lacks', () =>
  expect(premiumWords(aMatch(['A', 'B'], ['A', 'B']), true)).toBe(
    'Asks for A and B. About 15% more, as published; the base is not stated.',
  ));

it('claims a premium only where the posting asks for every part', () => {
  expect(match(['MLOps', 'Kubernetes'], ['Kubernetes'])).toBe(
    'Asks for MLOps and Kubernetes. About 15% more, as published; the base is not stated. You lack Kubernetes.',
  );
  expect(match(['MLOps', 'Kubernetes'], [], { askedInFull: false })).toBeNull();
});

it('names the role that it was published for, where that is another one', () => {
  expect(match(['A', 'B'], [], { figuresOf: 'machine-learning-engineer' })).toBe(
    'Asks for A and B. About 15% more for machine learning engineers, as published; the base is not stated. You have all of it.',
  );
});

it('says the condition, and gives the reason of the source', () => {
  const rest = {
    askedInFull: false,
    askedIf: 'in-production',
    premium: { ...premium(9, 'A'), why: 'Few can.' },
  } as const;
  expect(match(['A'], [], rest)).toBe(
    'Asks for A. If in production, about 9% more, as published; the base is not stated. You have it. Few can.',
  );
  expect(match(['A'], [], { ...rest, figuresOf: 'ai-engineer' })).toContain(
    'If in production, about 9% more for AI engineers, as published',
  );
});

import { expect, test } from 'vitest';
import { estimateWords } from '../../../src/presentation/pay/estimate-words';
import { expectedWords } from '../../../src/presentation/pay/expected-words';
import { BAND, choice } from '../../gallery/states/market';

const estimate = {
  ...BAND,
  id: 'ours',
  seniority: 'mid',
  median: null,
  basis: 'derived',
  derivation: 'UK × 1.20',
} as const;

test('our own estimate names the level that it is for, since the band beside it may be over all levels', () => {
  expect(estimateWords(estimate)).toBe(
    'Our own estimate for a mid-level ML engineer in London is £62k–£118k (UK × 1.20); it is nobody’s published figure and decides nothing.',
  );
  expect(expectedWords(choice(BAND, { estimate }))).toBe(
    '£62k–£118k is published for ML engineers of all levels in London; our own estimate for a mid-level ML engineer in London is £62k–£118k',
  );
});

test('published figures are for full time, which is said of a part-time job', () => {
  expect(expectedWords(choice(BAND), { partTime: { value: true, evidence: null } })).toMatch(
    /, for full time; the job is part-time$/,
  );
  expect(expectedWords(choice(BAND), { fullTimeShare: { value: 0.6, evidence: null } })).toMatch(
    /, for full time; the job is 0\.6 of it$/,
  );
});

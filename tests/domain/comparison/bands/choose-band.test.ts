import { describe, expect, test } from 'vitest';
import { type BandQuestion, chooseBand } from '../../../../src/domain/comparison/bands/choose-band';
import type { AdjacentRole, SalaryBand } from '../../../../src/domain/market/market';
import { MARKET } from '../../../../src/domain/market/market-data';

const sources = [{ id: 's', publisher: 'P', title: 'T', url: 'https://p.example', asOf: '2026-04' }];
const sourced = { source: 's', asOf: '2026-04', published: 'as published' };
const band = (id: string, part: Partial<SalaryBand> = {}): SalaryBand => ({
  id,
  role: 'machine-learning-engineer',
  region: 'uk',
  contractType: 'permanent',
  seniority: 'all',
  unitText: 'YEAR',
  low: 50_000,
  median: 70_000,
  high: 105_000,
  openEnded: false,
  basis: 'published',
  rank: 1,
  ...sourced,
  ...part,
});
const ask = (part: Partial<BandQuestion> = {}): BandQuestion => ({
  role: 'machine-learning-engineer',
  region: 'uk',
  seniority: 'mid',
  contractType: 'permanent',
  contractTypeStated: 'permanent',
  ...part,
});
const nlp: AdjacentRole = {
  id: 'nlp',
  role: 'nlp-engineer',
  label: 'NLP',
  difference: 'd',
  bandOf: 'machine-learning-engineer',
  ...sourced,
};
const choose = (question: BandQuestion, bands: SalaryBand[], adjacentRoles: AdjacentRole[] = []) =>
  chooseBand(question, { bands, adjacentRoles, sources });

describe('chooseBand', () => {
  test('chooses the band of exactly the role, place and level, with its whole source', () => {
    const choice = choose(ask({ region: 'london' }), [band('uk'), band('london', { region: 'london' })]);
    expect(choice).toMatchObject({
      band: { id: 'london', source: { publisher: 'P' } },
      fallbacks: [],
      assumptions: [],
    });
  });

  test('falls back from London to the UK at the same level, and notes it', () => {
    const choice = choose(ask({ region: 'london', seniority: 'senior' }), [
      band('london', { region: 'london' }),
      band('uk-senior', { seniority: 'senior' }),
    ]);
    expect(choice?.band.id).toBe('uk-senior');
    expect(choice?.fallbacks).toEqual([{ kind: 'region', asked: 'london', shown: 'uk' }]);
  });

  test('never uses a London figure for the rest of the UK', () => {
    expect(choose(ask(), [band('london', { region: 'london' })])).toBeNull();
  });

  test('uses a headline band for mid-level without a fallback, and for senior with one', () => {
    expect(choose(ask(), [band('uk')])?.fallbacks).toEqual([]);
    expect(choose(ask({ seniority: 'senior' }), [band('uk')])?.fallbacks).toEqual([
      { kind: 'seniority', asked: 'senior', shown: 'all' },
    ]);
  });

  test('prefers the neighbouring role’s band at the same level to its own at another level', () => {
    const bands = [
      band('nlp-mid', { role: 'nlp-engineer', seniority: 'mid' }),
      band('ml-senior', { seniority: 'senior' }),
    ];
    const choice = choose(ask({ role: 'nlp-engineer', seniority: 'senior' }), bands, [nlp]);
    expect(choice?.band.id).toBe('ml-senior');
    expect(choice?.fallbacks).toEqual([{ kind: 'role', asked: 'nlp-engineer', shown: 'machine-learning-engineer' }]);
    expect(choice?.adjacent?.label).toBe('NLP');
  });

  test('chooses nothing for a role without a band or a neighbour', () => {
    expect(choose(ask({ role: 'head-of-machine-learning' }), [band('uk')])).toBeNull();
  });

  test('uses ML engineers’ day rates for ML contractors, but not for a data analyst', () => {
    const day = band('day', { contractType: 'contract', unitText: 'DAY', low: 500, median: 650, high: 900 });
    expect(choose(ask({ role: 'data-scientist', contractType: 'contract' }), [day])?.fallbacks).toEqual([
      { kind: 'role', asked: 'data-scientist', shown: 'machine-learning-engineer' },
    ]);
    expect(choose(ask({ role: 'data-analyst', contractType: 'contract' }), [day])).toBeNull();
  });

  test('prefers by rank, then completeness, then date, then id, and returns the others too', () => {
    const choice = choose(ask(), [
      band('d', { asOf: '2025' }),
      band('c', { rank: 2 }),
      band('b', { median: null }),
      band('a', { asOf: '2026-04' }),
    ]);
    expect([choice?.band.id, ...(choice?.others.map((other) => other.id) ?? [])]).toEqual(['a', 'd', 'b', 'c']);
  });

  test('notes what was assumed where the posting says nothing', () => {
    const silent = choose(ask({ region: null, seniority: null, contractTypeStated: null }), [band('uk')]);
    expect(silent?.assumptions).toEqual(['region-uk', 'seniority-mid', 'permanent']);
  });

  test.each([
    ['london', 'mid', 'permanent', [60_000, 85_000, 130_000]],
    ['uk', 'mid', 'permanent', [50_000, 70_000, 105_000]],
    ['uk', 'senior', 'permanent', [90_000, null, 160_000]],
    ['uk', 'mid', 'contract', [500, 650, 900]],
    ['london', 'mid', 'contract', [null, 750, null]],
  ] as const)('the bundled data answers for an ML engineer: %s, %s, %s', (region, seniority, contractType, figures) => {
    const found = chooseBand(ask({ region, seniority, contractType }), MARKET)?.band;
    expect([found?.low, found?.median, found?.high]).toEqual(figures);
  });
});

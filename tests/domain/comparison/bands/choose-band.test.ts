import { describe, expect, test } from 'vitest';
import type { BandQuestion } from '../../../../src/domain/comparison/bands/band-question';
import { chooseBand } from '../../../../src/domain/comparison/bands/choose-band';
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
  seniority: null,
  contractType: 'permanent',
  isPlain: true,
  assumed: [],
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
  chooseBand(question, { bands, adjacentRoles, sources, asOf: '2026-11-30' });
const senior = { seniority: 'senior', isPlain: false } as const;

describe('chooseBand', () => {
  test('chooses the band of exactly the role, place and level, with its whole source', () => {
    const choice = choose(ask({ region: 'london' }), [band('uk'), band('london', { region: 'london' })]);
    expect(choice).toMatchObject({
      band: { id: 'london', source: { publisher: 'P' } },
      fallbacks: [],
      assumptions: [],
    });
  });

  test('holds London’s pay against the UK band of the level, and notes it', () => {
    const bands = [band('london', { region: 'london' }), band('uk-senior', { seniority: 'senior' })];
    const choice = choose(ask({ region: 'london', ...senior }), bands);
    expect(choice).toMatchObject({ weakness: null, band: { id: 'uk-senior' } });
    expect(choice?.fallbacks).toEqual([{ kind: 'region', asked: 'london', shown: 'uk' }]);
  });

  test('never uses a London figure for the rest of the UK', () => {
    expect(choose(ask(), [band('london', { region: 'london' })])).toBeNull();
  });

  test('uses a headline band for a plain title, and only its figures for a senior one', () => {
    expect(choose(ask(), [band('uk')])).toMatchObject({ weakness: null, fallbacks: [], assumptions: [] });
    expect(choose(ask(senior), [band('uk')])).toMatchObject({
      weakness: 'level-fallback',
      fallbacks: [{ kind: 'seniority', asked: 'senior', shown: 'all' }],
    });
  });

  test('assumes the middle level for a plain title only where no band is over all levels, and says so', () => {
    const mid = band('mid', { seniority: 'mid' });
    expect(choose(ask(), [mid])).toMatchObject({ band: { id: 'mid' }, assumptions: ['seniority-mid'] });
    expect(choose(ask(), [mid, band('all')])).toMatchObject({ band: { id: 'all' }, assumptions: [] });
    // The level is in the text alone: "3+ years".
    const byYears = ask({ seniority: 'mid' });
    expect(choose(byYears, [mid, band('all')])).toMatchObject({ band: { id: 'mid' }, assumptions: [] });
    expect(choose(byYears, [band('all')])).toMatchObject({ weakness: null, fallbacks: [] });
  });

  test('lets a neighbouring role stand in only for what the role has nothing of, and without a word', () => {
    const bands = [band('ml-senior', { seniority: 'senior' })];
    const choice = choose(ask({ role: 'nlp-engineer', ...senior }), bands, [nlp]);
    expect(choice).toMatchObject({ weakness: 'stand-in', band: { id: 'ml-senior' } });
    expect(choice?.fallbacks).toEqual([{ kind: 'role', asked: 'nlp-engineer', shown: 'machine-learning-engineer' }]);
    const own = band('nlp-mid', { role: 'nlp-engineer', seniority: 'mid' });
    expect(choose(ask({ role: 'nlp-engineer', ...senior }), [own, ...bands], [nlp])?.band.id).toBe('nlp-mid');
  });

  const derived = band('derived', { region: 'london', seniority: 'senior', basis: 'derived', rank: 3 });
  test('never takes our own estimate, a weak source or old figures for a word', () => {
    expect(choose(ask({ region: 'london', ...senior }), [derived])?.weakness).toBe('estimate-only');
    expect(choose(ask(), [band('weak', { rank: 3 })])?.weakness).toBe('weak-source');
    expect(choose(ask(), [band('old', { asOf: '2024' })])?.weakness).toBe('weak-source');
    expect(choose(ask(), [band('old', { asOf: '2024' }), band('new', { rank: 2 })])).toMatchObject({
      band: { id: 'new' },
      weakness: null,
      others: [{ id: 'old' }],
    });
  });

  test('gives our own estimate beside the published band, apart from the other sources', () => {
    const choice = choose(ask({ region: 'london', ...senior }), [derived, band('uk', { seniority: 'senior' })]);
    expect(choice).toMatchObject({ band: { id: 'uk' }, estimate: { id: 'derived' }, others: [] });
  });

  test('holds a day rate of any level but the lowest against day rates over all levels', () => {
    const day = band('day', { contractType: 'contract', unitText: 'DAY', low: 500, median: 650, high: 900 });
    expect(choose(ask({ ...senior, contractType: 'contract' }), [day])).toMatchObject({ weakness: null });
    const entry = ask({ seniority: 'entry', isPlain: false, contractType: 'contract' });
    expect(choose(entry, [day])).toMatchObject({ weakness: 'level-fallback' });
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

  test('passes on what the question assumes', () => {
    expect(choose(ask({ assumed: ['region-uk', 'permanent'] }), [band('uk')])?.assumptions).toEqual([
      'region-uk',
      'permanent',
    ]);
  });

  test.each([
    ['london', null, 'permanent', [60_000, 85_000, 130_000]],
    ['uk', null, 'permanent', [50_000, 70_000, 105_000]],
    ['uk', 'senior', 'permanent', [90_000, null, 160_000]],
    ['uk', null, 'contract', [500, 650, 900]],
    ['london', null, 'contract', [null, 750, null]],
  ] as const)('the bundled data answers for an ML engineer: %s, %s, %s', (region, seniority, contractType, figures) => {
    const isPlain = seniority === null;
    const data = { ...MARKET, asOf: '2026-11-30' };
    const found = chooseBand(ask({ region, seniority, isPlain, contractType }), data)?.band;
    expect([found?.low, found?.median, found?.high]).toEqual(figures);
  });
});

import { describe, expect, test } from 'vitest';
import { compareSkills } from '../../../../src/domain/comparison/skills/compare-skills';
import { learnForMarket } from '../../../../src/domain/comparison/skills/learn-next';
import { scoreOf, scoreTerms, WEIGHTS } from '../../../../src/domain/comparison/skills/weights';
import { MARKET } from '../../../../src/domain/market/market-data';
import type { PostingSkill } from '../../../../src/domain/model/job-posting';
import { EMPTY_PROFILE, type Profile } from '../../../../src/domain/model/profile';
import { aPosting, aSkill } from '../a-posting';

const profileOf = (...ids: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: ids.map((id) => ({ id, name: id, level: null, years: null })),
});
const compared = (skills: PostingSkill[], ...mine: string[]) =>
  compareSkills(aPosting({ skills }), profileOf(...mine), MARKET);
const learn = (skills: PostingSkill[], ...mine: string[]) => compared(skills, ...mine).learn;
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('what to learn for a posting', () => {
  test('shows the whole sum: the demand that it answers, market demand, gap and premium', () => {
    const asked = ['kubernetes', 'spark', 'deep-learning', 'gke'].map((id) => aSkill(id, 'essential'));
    expect(learn(asked, 'deep-learning').find(({ id }) => id === 'kubernetes')).toMatchObject({ premium: null });
    const [first] = learn(asked.slice(1), 'spark', 'deep-learning', 'docker');
    expect(first).toMatchObject({
      id: 'gke',
      closes: { essential: 1, desirable: 0 },
      market: { demandPct: 65, source: { publisher: expect.stringContaining('describe.me') } },
      gap: { demandPct: 70, supplyPct: 28 },
      premium: { premiumPct: 15 },
      terms: [
        { kind: 'essential', amount: 1, less: 0, sharedBy: 1, weight: 100, points: 100 },
        { kind: 'demand', amount: 65, less: 10.5, sharedBy: 1, weight: 0.1, points: expect.closeTo(5.45) },
        { kind: 'gap', amount: 42, less: 0, sharedBy: 4, weight: 0.3, points: expect.closeTo(3.15) },
        { kind: 'premium', amount: 15, less: 0, sharedBy: 1, weight: 0.1, points: 1.5 },
      ],
      score: expect.closeTo(110.1),
    });
  });

  test('lists only unmet demands, essentials before desirables of the same market demand', () => {
    const asked = [aSkill('sql', 'desirable'), aSkill('terraform', 'essential'), aSkill('python', 'essential')];
    expect(ids(learn(asked, 'python'))).toEqual(['terraform', 'sql']);
    expect(learn(asked, 'python', 'sql', 'terraform')).toEqual([]);
  });

  test('counts only the highest premium that this one skill completes', () => {
    const asked = ['mlops', 'kubernetes', 'terraform', 'fine-tuning', 'rag', 'pytorch', 'aws', 'spark', 'gcp'].map(
      (id) => aSkill(id, 'essential'),
    );
    const premium = (id: string, ...mine: string[]) => learn(asked, ...mine).find((each) => each.id === id)?.premium;
    expect(premium('terraform', 'mlops')).toBeNull();
    expect(premium('terraform', 'mlops', 'kubernetes')).toMatchObject({ premiumPct: 18 });
    expect(premium('aws', 'rag', 'pytorch')).toBeNull();
    expect(premium('aws', 'rag', 'fine-tuning', 'pytorch')).toMatchObject({ premiumPct: 22 });
    // PyTorch implies deep learning, so it completes two combinations at once. The higher one counts.
    const mine = ['rag', 'fine-tuning', 'aws', 'spark', 'gcp'];
    const both = learn(asked, ...mine).find((each) => each.id === 'pytorch');
    expect(both?.terms.filter(({ kind }) => kind === 'premium')).toMatchObject([{ amount: 22 }]);
  });

  test('has one entry for alternatives, with the others in `instead`', () => {
    const cloud = ['azure', 'gcp', 'aws'].map((id) => aSkill(id, 'essential', { alternatives: 'g1' }));
    const [first, ...more] = learn(cloud, 'python');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: 'azure', closes: { essential: 1 }, instead: [{ id: 'aws' }, { id: 'gcp' }] });
    expect(learn(cloud, 'gcp')).toEqual([]);
  });

  test('names the alternative that the figures are about', () => {
    const [first] = learn(
      ['dask', 'spark'].map((id) => aSkill(id, 'essential', { alternatives: 'g1' })),
      'git',
    );
    expect(first).toMatchObject({ id: 'spark', market: { demandPct: 42 }, instead: [{ id: 'dask' }] });
  });

  test('gives a group of alternatives no figure that only one of them implies', () => {
    const either = ['mlflow', 'kubeflow'].map((id) => aSkill(id, 'essential', { alternatives: 'g1' }));
    expect(learn(either, 'git')[0]).toMatchObject({ market: { demandPct: 38 }, gap: null });
  });

  test('gives a tool the figures of what it is a tool for, not of the language that it is written in', () => {
    expect(learn([aSkill('pytest', 'essential')], 'git')[0]).toMatchObject({ market: null, gap: { demandPct: 65 } });
  });

  test('counts no demand for a market skill that another skill of the user counts as', () => {
    const azure = (...mine: string[]) => learn([aSkill('azure', 'essential')], ...mine)[0];
    expect(azure('python')).toMatchObject({ market: { demandPct: 75 }, score: 107.5 });
    expect(azure('aws')).toMatchObject({ market: null, score: 100 });
  });

  test('lists soft skills after all tools and methods', () => {
    const asked = [
      aSkill('stakeholder-communication', 'essential'),
      aSkill('airflow', 'mentioned'),
      aSkill('time-series', 'desirable'),
    ];
    expect(ids(learn(asked, 'python')).at(-1)).toBe('stakeholder-communication');
  });

  test('gives the same list whatever the order of the posting, with ties by the names’ code units', () => {
    const asked = ['polars', 'dask', 'pandas'].map((id) => aSkill(id, 'desirable'));
    expect(ids(learn(asked, 'python'))).toEqual(['dask', 'polars', 'pandas']);
    expect(ids(learn(asked.toReversed(), 'python'))).toEqual(['dask', 'polars', 'pandas']);
  });

  test('lists nothing for an empty profile', () => {
    expect(learn([aSkill('python', 'essential')])).toEqual([]);
  });
});

describe('what weighs against the match', () => {
  test('weighs unmet essentials before desirables, soft skills last, and nothing that is only mentioned', () => {
    const { weighsAgainst, weighsMost } = compared(
      [
        aSkill('python', 'desirable'),
        aSkill('stakeholder-communication', 'essential'),
        aSkill('terraform', 'essential'),
        aSkill('sql', 'essential'),
        aSkill('airflow', 'mentioned'),
      ],
      'git',
    );
    expect(weighsAgainst.map(({ id, score }) => [id, score])).toEqual([
      ['sql', expect.closeTo(107.2)],
      ['terraform', 100],
      ['python', expect.closeTo(59.2)],
      ['stakeholder-communication', expect.closeTo(106.2)],
    ]);
    expect(weighsMost?.id).toBe('sql');
  });

  test('never lets the market outweigh what the posting says', () => {
    const highest = Math.max(...MARKET.premiums.map(({ premiumPct }) => premiumPct));
    const market = scoreOf(scoreTerms({ demand: 100, gap: 100, premium: highest }));
    expect(market).toBeLessThan(WEIGHTS.desirable);
    expect(WEIGHTS.desirable + market).toBeLessThan(WEIGHTS.essential);
    expect(100 * WEIGHTS.premium).toBeLessThan(WEIGHTS.desirable);
  });

  test('counts each advert once, as demand or as gap', () => {
    const terms = scoreTerms({ demand: 70, gap: 42 });
    expect(terms.map(({ amount, less, weight, points }) => [amount - less, points / weight])).toEqual([
      [28, expect.closeTo(28)],
      [42, expect.closeTo(42)],
    ]);
    expect(scoreTerms({ demand: 30, gap: 42 })[0]).toMatchObject({ kind: 'demand', less: 30, points: 0 });
  });
});

describe('what to learn for the market', () => {
  const role = 'machine-learning-engineer';

  test('ranks the market skills of the role that the user has neither directly nor by implication', () => {
    const list = learnForMarket(profileOf('python', 'pytorch', 'sql'), MARKET, role);
    expect(ids(list)).not.toContain('python');
    expect(ids(list)).not.toContain('tensorflow');
    expect(list.length).toBeGreaterThan(8);
    expect(list.every(({ closes }) => closes.essential + closes.desirable === 0)).toBe(true);
    const scores = list.filter(({ kind }) => kind !== 'soft').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const soft = list.findIndex(({ kind }) => kind === 'soft');
    expect(list.slice(soft).every(({ kind }) => kind === 'soft')).toBe(true);
  });

  test('lists one skill of a market skill that is a pair', () => {
    const list = learnForMarket(profileOf('python'), MARKET, role);
    expect(list.filter(({ market }) => market?.label === 'TensorFlow or PyTorch')).toHaveLength(1);
    expect(new Set(ids(list)).size).toBe(list.length);
  });

  test('ranks a skill higher that completes a premium', () => {
    const list = (...mine: string[]) => ids(learnForMarket(profileOf(...mine), MARKET, role));
    expect(list('mlops', 'kubernetes')).toContain('terraform');
    expect(list('python', 'docker', 'sql')).not.toContain('terraform');
  });

  test('uses the ML engineer’s figures for a role without figures', () => {
    expect(ids(learnForMarket(profileOf('python'), MARKET, 'nlp-engineer'))).toEqual(
      ids(learnForMarket(profileOf('python'), MARKET, role)),
    );
    expect(ids(learnForMarket(profileOf('python'), MARKET, null))).toEqual(
      ids(learnForMarket(profileOf('python'), MARKET, role)),
    );
  });
});

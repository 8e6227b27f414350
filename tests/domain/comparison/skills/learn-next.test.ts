import { describe, expect, test } from 'vitest';
import { compareSkills } from '../../../../src/domain/comparison/skills/compare-skills';
import { learnForMarket } from '../../../../src/domain/comparison/skills/learn-next';
import { marketSkillOf } from '../../../../src/domain/comparison/skills/market-skill-of';
import { WEIGHTS } from '../../../../src/domain/comparison/skills/weights';
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
  test('does not count a gap’s demand for a market skill that the user has by another skill', () => {
    // The market tracks Git and CI/CD as one skill. CI/CD is also part of production MLOps, a gap with a demand of 70 %.
    const [withGit] = learn([aSkill('ci-cd', 'essential')], 'git');
    expect(withGit?.terms.map(({ kind }) => kind)).toEqual(['essential', 'gap']);
    const [without] = learn([aSkill('ci-cd', 'essential')], 'python');
    expect(without?.terms).toContainEqual(expect.objectContaining({ kind: 'demand', amount: 58 }));
  });

  test('shows the whole sum: demands that it answers, market demand, gap and premium', () => {
    const [first] = learn(
      [aSkill('kubernetes', 'essential'), aSkill('python', 'essential')],
      'python',
      'mlops',
      'terraform',
    );
    expect(first).toMatchObject({
      id: 'kubernetes',
      closes: { essential: 1, desirable: 0 },
      market: { demandPct: 65, source: { publisher: expect.stringContaining('describe.me') } },
      gap: { demandPct: 70, supplyPct: 28 },
      premium: { premiumPct: 18 },
      terms: [
        { kind: 'essential', amount: 1, weight: 100, points: 100 },
        { kind: 'demand', amount: 65, weight: 0.5, points: 32.5 },
        { kind: 'gap', amount: 42, weight: 0.5, points: 21 },
        { kind: 'premium', amount: 18, weight: 2, points: 36 },
      ],
      score: 189.5,
    });
  });

  test('lists only unmet demands, essentials before desirables of the same market demand', () => {
    const asked = [aSkill('sql', 'desirable'), aSkill('terraform', 'essential'), aSkill('python', 'essential')];
    expect(ids(learn(asked, 'python'))).toEqual(['terraform', 'sql']);
    expect(learn(asked, 'python', 'sql', 'terraform')).toEqual([]);
  });

  test('counts only the highest premium that this one skill completes', () => {
    const asked = [aSkill('terraform', 'essential'), aSkill('kubernetes', 'essential'), aSkill('aws', 'essential')];
    const premium = (id: string, ...mine: string[]) => learn(asked, ...mine).find((each) => each.id === id)?.premium;
    expect(premium('terraform', 'mlops')).toBeNull();
    expect(premium('terraform', 'mlops', 'kubernetes')).toMatchObject({ premiumPct: 18 });
    expect(premium('aws', 'rag', 'pytorch')).toMatchObject({ premiumPct: 22 });
    const deep = [aSkill('aws', 'essential'), aSkill('pytorch', 'essential')];
    // PyTorch implies deep learning, so it completes two combinations at once. The higher one counts.
    const both = learn(deep, 'rag', 'aws', 'spark', 'gcp').find((each) => each.id === 'pytorch');
    expect(both?.terms.filter(({ kind }) => kind === 'premium')).toMatchObject([{ amount: 22 }]);
  });

  test('has one entry for alternatives, with the others in `instead`', () => {
    const cloud = ['azure', 'gcp', 'aws'].map((id) => aSkill(id, 'essential', { alternatives: 'g1' }));
    const [first, ...more] = learn(cloud, 'python');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: 'azure', closes: { essential: 1 }, instead: [{ id: 'aws' }, { id: 'gcp' }] });
    expect(learn(cloud, 'rag', 'pytorch')[0]).toMatchObject({ id: 'aws', premium: { premiumPct: 22 } });
    expect(learn(cloud, 'gcp')).toEqual([]);
  });

  test('answers implied demands with the same entry, and gives them none of their own', () => {
    const asked = [aSkill('eks', 'essential'), aSkill('kubernetes', 'essential'), aSkill('sql', 'essential')];
    const list = learn(asked, 'python');
    expect(ids(list)).toEqual(['eks', 'sql']);
    expect(list[0]?.closes.essential).toBe(2);
  });

  test('counts no demand for a market skill that another skill of the user counts as', () => {
    const azure = (...mine: string[]) => learn([aSkill('azure', 'essential')], ...mine)[0];
    expect(azure('python')).toMatchObject({ market: { demandPct: 75 }, score: 137.5 });
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

  test('gives the same list whatever the order of the posting, with ties by name', () => {
    const asked = ['polars', 'dask', 'duckdb'].map((id) => aSkill(id, 'desirable'));
    expect(ids(learn(asked, 'python'))).toEqual(['dask', 'duckdb', 'polars']);
    expect(ids(learn(asked.toReversed(), 'python'))).toEqual(['dask', 'duckdb', 'polars']);
  });

  test('lists nothing for an empty profile', () => {
    expect(learn([aSkill('python', 'essential')])).toEqual([]);
  });
});

describe('what weighs against the match', () => {
  test('weighs unmet essentials before desirables, and nothing that is only mentioned', () => {
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
      ['sql', 136],
      ['stakeholder-communication', 100],
      ['terraform', 100],
      ['python', 86],
    ]);
    expect(weighsMost?.id).toBe('sql');
  });

  test('never lets a desirable outweigh an essential', () => {
    expect(WEIGHTS.desirable + 100 * WEIGHTS.demand).toBeLessThan(WEIGHTS.essential);
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

describe('marketSkillOf', () => {
  test('gives the market skill for a role, or null', () => {
    const label = (id: string, role: 'machine-learning-engineer' | 'ai-engineer') =>
      marketSkillOf(id, role, MARKET.marketSkills)?.label ?? null;
    expect(label('kubernetes', 'machine-learning-engineer')).toBe('Docker & Kubernetes');
    expect(label('mlops', 'ai-engineer')).toBe('MLOps');
    expect(label('pottery', 'ai-engineer')).toBeNull();
  });
});

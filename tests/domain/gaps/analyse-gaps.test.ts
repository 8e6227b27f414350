import { describe, expect, test } from 'vitest';
import { analyseGaps } from '../../../src/domain/gaps/analyse-gaps';
import { gapChange } from '../../../src/domain/gaps/gap-change';
import { tickSkill } from '../../../src/domain/gaps/tick-skill';
import { MARKET } from '../../../src/domain/market/market-data';
import type { Role } from '../../../src/domain/model/job-posting';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import {
  changeWords,
  figuresNote,
  gapsVerdict,
  gapWords,
  reachWords,
} from '../../../src/presentation/skills/gaps-words';

const profileOf = (...ids: string[]): Profile => ids.reduce(tickSkill, EMPTY_PROFILE);
const analysed = (...ids: string[]) => analyseGaps(profileOf(...ids), MARKET, null);
const reachOf = (analysis: ReturnType<typeof analysed>, premium: number) => {
  const found = analysis.premiums.find((each) => each.premium.premiumPct === premium);
  if (!found) throw new Error('no premium');
  return found;
};

describe('the user’s skills compared with the market', () => {
  test('are counted in each tier, with the highest demand first', () => {
    const { tiers } = analysed('python', 'pytorch', 'sql');
    expect([tiers.essential.asked, tiers.desirable.asked, tiers.emerging.asked]).toEqual([9, 8, 5]);
    expect(tiers.essential.had).toBeGreaterThanOrEqual(3);
    const demands = tiers.essential.skills.map(({ market }) => market.demandPct);
    expect(demands).toEqual(demands.toSorted((a, b) => b - a));
    expect(tiers.essential.skills[0]).toMatchObject({
      market: { label: 'Python' },
      had: 'yes',
      hadBy: [{ id: 'python' }],
    });
  });

  test('include skills that another one implies, and name that one', () => {
    const both = analysed('eks', 'docker').tiers.essential.skills.find(({ market }) => market.demandPct === 65);
    expect(both).toMatchObject({ had: 'implied', hadBy: [{ id: 'eks' }, { id: 'docker' }], lacks: [] });
  });

  test('show the four gaps, widest first, and on which the user stands on the scarce side', () => {
    const { gaps } = analysed('mlops');
    expect(gaps.map(({ points }) => points)).toEqual([42, 30, 26, 20]);
    expect(gaps.map(({ had }) => had)).toEqual(['yes', 'no', 'no', 'no']);
  });

  test('show no gap below zero where more people list a skill than adverts ask for it', () => {
    const turned = MARKET.gaps.map((record) => ({ ...record, demandPct: 20, supplyPct: 30 }));
    const { gaps } = analyseGaps(profileOf('mlops'), { ...MARKET, gaps: turned }, null);
    expect(gaps.map(({ points }) => points)).toEqual([0, 0, 0, 0]);
  });

  test('are one skill away from a premium: Terraform', () => {
    const reach = reachOf(analysed('mlops', 'kubernetes'), 18);
    expect(reach).toMatchObject({ missing: 1, oneAway: [{ id: 'terraform', name: 'Terraform' }] });
    expect(reachWords(reach)).toBe('One skill away: Terraform (about 18% more, as published).');
    expect(analysed('mlops', 'kubernetes').premiums[0]).toEqual(reach);
  });

  test('are two parts away from a premium, one away by either of two skills, or complete', () => {
    expect(reachOf(analysed('mlops'), 18)).toMatchObject({ missing: 2, oneAway: [] });
    expect(reachWords(reachOf(analysed('mlops'), 18))).toBe(
      '2 skills away: Kubernetes and Terraform (about 18% more, as published).',
    );
    expect(reachOf(analysed('pytorch', 'aws', 'rag'), 22).oneAway.map(({ id }) => id)).toEqual(['fine-tuning']);
    expect(reachOf(analysed('pytorch', 'aws'), 22)).toMatchObject({ missing: 2, oneAway: [] });
    expect(reachWords(reachOf(analysed('mlops', 'kubernetes', 'terraform'), 18))).toBe(
      'You have it: about 18% more, as published.',
    );
  });

  test('give what the market asks for, and never "0 of 9" or skills to learn, for an empty profile', () => {
    const empty = analyseGaps(EMPTY_PROFILE, MARKET, 'machine-learning-engineer');
    expect(empty).toMatchObject({ profileEmpty: true, learn: [] });
    expect(gapsVerdict(empty)).toBe(
      'The market tracks 9 essential, 8 desirable and 5 emerging skills. Tick yours to see where you stand.',
    );
  });

  test('are compared with the ML engineer’s figures for a role without its own, and a note says so', () => {
    const nlp = analyseGaps(profileOf('python'), MARKET, 'nlp-engineer');
    expect(nlp).toMatchObject({ role: 'nlp-engineer', figuresOf: 'machine-learning-engineer' });
    expect(figuresNote(nlp)).toBe(
      'No figures are known for NLP engineers; those for machine learning engineers stand in.',
    );
    expect(figuresNote(analyseGaps(profileOf('python'), MARKET, 'ai-engineer'))).toBeNull();
  });

  test.each(['data-scientist', 'software-engineer', 'data-analyst', 'head-of-machine-learning'] as Role[])(
    'have a source for every figure for the role %s',
    (role) => {
      const { sources, gaps, tiers } = analyseGaps(profileOf('python'), MARKET, role);
      expect(sources.every(({ url }) => url.startsWith('https://'))).toBe(true);
      expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
      expect(gaps.length + tiers.essential.asked).toBeGreaterThan(0);
    },
  );

  test('may include one that the vocabulary does not know, which counts for nothing', () => {
    const typed = { ...EMPTY_PROFILE, skills: [{ id: null, name: 'pottery', level: null, years: null }] };
    const analysis = analyseGaps(typed, MARKET, null);
    expect(analysis).toMatchObject({ profileEmpty: true, tiers: { essential: { had: 0 } } });
    expect(gapsVerdict(analysis)).toBe(gapsVerdict(analyseGaps(EMPTY_PROFILE, MARKET, null)));
  });
});

describe('one more skill ticked', () => {
  const change = (id: string, ...mine: string[]) => gapChange(analysed(...mine), analysed(...mine, id));

  test('adds tracked skills and completes combinations', () => {
    const kubernetes = change('kubernetes', 'mlops', 'terraform', 'docker');
    expect(kubernetes.gained.map(({ market }) => market.label)).toEqual(['Docker & Kubernetes']);
    expect(kubernetes.completed.map(({ premium }) => premium.premiumPct)).toEqual([18]);
    expect(changeWords('Kubernetes', kubernetes)).toContain('completes a mix (about 18% more, as published)');
  });

  test('brings combinations within one skill, and closes gaps', () => {
    const mlops = change('mlops', 'kubernetes');
    expect(mlops.nowOneAway.map(({ premium }) => premium.premiumPct)).toEqual([18]);
    expect(changeWords('MLOps', mlops)).toContain('leaves Terraform to a mix (about 18% more, as published)');
    expect(change('terraform', 'kubernetes').gaps).toEqual([]);
    expect(change('mlops').gaps.map(({ points }) => points)).toEqual([42]);
  });

  test('brings one half of a tracked skill and a part of a gap, and the words say what else they need', () => {
    const kubernetes = change('kubernetes');
    expect([kubernetes.gained, kubernetes.gaps]).toEqual([[], []]);
    expect(changeWords('Kubernetes', kubernetes)).toBe(
      'Kubernetes is part of Docker & Kubernetes, which also needs Docker and is part of Production MLOps.',
    );
  });

  test('may change nothing, and the words say so', () => {
    expect(changeWords('pottery', change('pottery', 'python'))).toBe('Pottery changes nothing that is tracked.');
  });

  test('is removed when it is ticked again', () => {
    expect(tickSkill(profileOf('python'), 'python').skills).toEqual([]);
    expect(profileOf('python').skills).toEqual([{ id: 'python', name: 'Python', level: null, years: null }]);
  });
});

test('a gap is put into words', () => {
  const said = (...mine: string[]) => analysed(...mine).gaps.map((finding) => gapWords(finding, null));
  expect(said('kubernetes')[0]).toBe(
    '70% of adverts ask for it, 28% of people list it: 42 points. Its publisher calls this the single largest gap in the UK market. You have part of it: Kubernetes.',
  );
  expect(said('fine-tuning', 'rag')[2]).toBe(
    '38% of adverts ask for it, 12% of people list it: 26 points. You have Fine-tuning and Retrieval-augmented generation.',
  );
  const [other] = analyseGaps(profileOf(), MARKET, 'data-analyst').gaps;
  expect(other && gapWords(other, 'machine-learning-engineer')).toMatch(
    /^70% of adverts for machine learning engineers ask for it,/,
  );
});

import { describe, expect, test } from 'vitest';
import type { CorroboratingFigure } from '../../../src/domain/market/corroborating-figure';
import { CORROBORATION } from '../../../src/domain/market/corroboration-data';
import { type FiguresFor, figuresFor } from '../../../src/domain/market/figures-for';
import { neighboursOf } from '../../../src/domain/market/neighbours';
import { ROLES } from '../../../src/domain/model/job-posting';

const PLAIN: FiguresFor = { role: 'machine-learning-engineer', region: null, seniority: null, contractType: null };
const idsFor = (rest: Partial<FiguresFor>) => figuresFor({ ...PLAIN, ...rest }).map(({ id }) => id);

describe('the figures that support or contradict the bands of a posting', () => {
  test('are those of its role, and those that are about no role', () => {
    expect(idsFor({})).toEqual([
      'base-paymetric-senior-machine-learning-engineer',
      'premium-paymetric-machine-learning-engineer',
      'premium-paymetric-over-software-engineer',
      'range-careercheck-quant',
    ]);
    expect(idsFor({ role: 'data-analyst' })).toEqual([]);
  });

  test('are none for a job outside the UK, because all of them are of the UK', () => {
    for (const role of ROLES) expect(idsFor({ role, region: 'outside-uk' })).toEqual([]);
  });

  test('say something of pay, or of a skill that raises it', () => {
    expect(CORROBORATION.map(({ measure }) => measure).filter((measure) => measure.startsWith('demand'))).toEqual([]);
  });

  test('of another role are shown beside the one that they stand beside', () => {
    expect(idsFor({ role: 'mlops-engineer' })).toContain('gap-devops-engineer-kubernetes');
    expect(idsFor({ role: 'software-engineer' })).not.toContain('gap-devops-engineer-kubernetes');
  });

  test('of London are left out elsewhere, but those of the UK are shown in London', () => {
    expect(idsFor({ region: 'uk' })).not.toContain('range-careercheck-quant');
    expect(idsFor({ region: 'london' })).toEqual(idsFor({}));
  });

  test('of another level are left out where the posting states its level', () => {
    expect(idsFor({ seniority: 'entry' })).not.toContain('base-paymetric-senior-machine-learning-engineer');
    expect(idsFor({ seniority: 'senior' })).toEqual(idsFor({}));
  });

  test('of a year’s pay are left out for a contract', () => {
    expect(idsFor({ contractType: 'contract' })).not.toContain('base-paymetric-senior-machine-learning-engineer');
    expect(idsFor({ contractType: 'contract' })).toContain('premium-paymetric-over-software-engineer');
  });

  test('do not hold the London uplifts, which the brief shows', () => {
    const shown = new Set(ROLES.flatMap((role) => idsFor({ role })));
    const others = CORROBORATION.filter(({ id }) => !shown.has(id));
    expect(new Set(others.map(({ measure }: CorroboratingFigure) => measure))).toEqual(new Set(['london-uplift']));
  });
});

describe('the neighbours of a role', () => {
  test('of the ML engineer are those that the source sets beside it, and the senior', () => {
    expect(neighboursOf('machine-learning-engineer').map(({ label }) => label)).toEqual([
      'AI Engineer',
      'Data Scientist',
      'MLOps Engineer',
      'Software Engineer',
      'Senior Machine Learning Engineer',
    ]);
  });
  test('of other roles: only what they are themselves', () => {
    expect(neighboursOf('data-scientist').map(({ label }) => label)).toEqual(['Data Scientist']);
    expect(neighboursOf(null)).toEqual([]);
    for (const role of ROLES) expect(neighboursOf(role)).not.toEqual([]);
  });
});

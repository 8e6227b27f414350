import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idsOf } from '../../src/domain/comparison/skills/missing-parts';
import { GUIDE_TOPICS } from '../../src/domain/market/guide';
import { ROLES } from '../../src/domain/model/job-posting';
import {
  adjacentRoles,
  careerPath,
  figures,
  gaps,
  guidePoints,
  levers,
  marketSkills,
  negotiationPoints,
  paidSkills,
  premiums,
  questions,
} from './data-records';

describe('roles, skills and advice', () => {
  it('every role except ML engineer has one record of how it differs', () => {
    const roles = adjacentRoles.map((record) => record.role);
    expect(roles.toSorted()).toEqual(ROLES.filter((r) => r !== 'machine-learning-engineer').toSorted());
  });

  it('a vocabulary skill counts as at most one tracked skill of a role', () => {
    for (const r of ROLES) {
      const all = marketSkills.filter((skill) => skill.role === r).flatMap(({ parts }) => parts.flat());
      expect(all.length, r).toBe(new Set(all).size);
    }
  });

  it('every skill that the market data names is in the vocabulary', () => {
    const path = new URL('../../data/skills.json', import.meta.url);
    if (!existsSync(path)) throw new Error('data/skills.json is missing: the market data cannot be checked against it');
    const vocabulary = new Set(
      z
        .array(z.looseObject({ id: z.string() }))
        .parse(JSON.parse(readFileSync(path, 'utf8')))
        .map((s) => s.id),
    );
    const named = [
      ...[...marketSkills, ...gaps].flatMap(idsOf),
      ...premiums.flatMap(({ parts }) => parts.flatMap(({ skills }) => skills)),
      ...paidSkills.flatMap(({ parts }) => parts.flat()),
    ];
    expect([...new Set(named)].filter((skill) => !vocabulary.has(skill))).toEqual([]);
  });

  it('only what takes two skills has two parts, though other labels have “&” too', () => {
    const pairs = [...marketSkills, ...gaps].filter(({ parts }) => parts.length > 1).map(({ label }) => label);
    expect([...new Set(pairs)].toSorted()).toEqual([
      'Docker & Kubernetes',
      'Git & CI/CD Pipelines',
      'LLM Fine-tuning & RAG',
      'Software Engineering Rigour (testing, design patterns, code review)',
    ]);
  });

  it('a role that has demands of its own has gaps of its own, so that both are of one role', () => {
    const roles = (records: readonly { readonly role: string }[]) => [...new Set(records.map(({ role }) => role))];
    expect(roles(marketSkills).toSorted()).toEqual(roles(gaps).toSorted());
  });

  it('the gaps and premiums of ML engineers say why, and the largest gap is called so', () => {
    const ofMl = <T extends { readonly role: string }>(records: readonly T[]) =>
      records.filter(({ role }) => role === 'machine-learning-engineer');
    expect([...ofMl(gaps), ...ofMl(premiums)].filter(({ why }) => why === undefined)).toEqual([]);
    const points = ({ demandPct, supplyPct }: (typeof gaps)[number]) => demandPct - supplyPct;
    const [widest] = ofMl(gaps).toSorted((a, b) => points(b) - points(a));
    expect(gaps.filter(({ largestInUk }) => largestInUk)).toEqual([widest]);
  });

  it('demand exceeds supply in every gap', () => {
    expect(gaps.filter((gap) => gap.demandPct <= gap.supplyPct)).toEqual([]);
  });

  it('ranges run from low to high', () => {
    expect(figures.filter((figure) => figure.low > figure.high)).toEqual([]);
    expect(levers.filter(({ lowPct, highPct }) => lowPct !== null && highPct !== null && lowPct > highPct)).toEqual([]);
  });

  const LISTS: readonly (readonly [string, readonly { readonly order: number }[]])[] = [
    ['career-path', careerPath],
    ['negotiation-points', negotiationPoints],
    ['role-questions', questions],
    ['paid-skills', paidSkills],
    ...GUIDE_TOPICS.map(
      (topic) => [`role-guide, ${topic}`, guidePoints.filter((each) => each.topic === topic)] as const,
    ),
  ];
  it.each(LISTS)('%s: the order counts from 1 without gaps', (_name, points) => {
    expect(points.map((point) => point.order).sort((a, b) => a - b)).toEqual(points.map((_point, index) => index + 1));
  });
});

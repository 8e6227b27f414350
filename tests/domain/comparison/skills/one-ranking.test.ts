import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/domain/annotate';
import type { SkillsComparison } from '../../../../src/domain/comparison/result/skills-comparison';
import { SAMPLE_POSTING } from '../../../../src/domain/sample-posting';
import { skillsVerdict } from '../../../../src/presentation/skills/skills-verdict';
import { profileOf, skillsOf } from './an-advert';

const sample = (...mine: readonly string[]): SkillsComparison =>
  annotate(SAMPLE_POSTING, { profile: profileOf(...mine), asOf: '2026-11-21' }).comparison.skills;

const CASES: readonly (readonly [string, SkillsComparison])[] = [
  ['the bundled posting, for whoever has AWS', sample('aws', 'git')],
  ['the bundled posting, for whoever has Python and SQL', sample('python', 'sql', 'machine-learning')],
  ['a gap', skillsOf({ essential: ['PyTorch', 'MLOps'], desirable: ['SQL', 'Airflow'] }, 'git')],
  ['a soft skill', skillsOf({ essential: ['Stakeholder communication'], desirable: ['SQL'] }, 'git')],
  ['alternatives', skillsOf({ essential: ['Kubernetes or AWS', 'Polars', 'SQL'] }, 'git')],
  [
    'a premium',
    skillsOf({ essential: ['MLOps', 'Kubernetes', 'Terraform', 'statistics', 'Go'] }, 'mlops', 'kubernetes'),
  ],
];

describe.each(CASES)('one ranking everywhere: %s', (_name, skills) => {
  const { demands, weighsAgainst, weighsMost, learn } = skills;
  const asked = new Map(demands.map((demand) => [demand.id, demand]));
  /** The demands that entries of the list of what to learn answer, without those that are only mentioned. */
  const learned = learn
    .filter(({ closes }) => closes.essential + closes.desirable > 0)
    .map(({ id }) => demands.find((demand) => demand.skills.some((each) => each.id === id))?.id);

  test('what weighs against the match is in the order of what to learn, with the same sums', () => {
    expect(weighsAgainst.map(({ id }) => id)).toEqual(learned);
    expect(weighsAgainst.map(({ score }) => score)).toEqual(
      learn.filter(({ closes }) => closes.essential + closes.desirable > 0).map(({ score }) => score),
    );
  });

  test('what weighs most is the first of both', () => {
    expect(weighsMost?.id).toBe(learned[0]);
    expect(skillsVerdict(skills).finding).toContain(weighsMost?.skills[0]?.name);
  });

  test('and within a requirement the unmet demands are listed in that order', () => {
    for (const requirement of ['essential', 'desirable']) {
      const listed = demands.filter((demand) => demand.had === 'no' && demand.requirement === requirement);
      const ranked = weighsAgainst.filter(({ id }) => asked.get(id)?.requirement === requirement);
      expect(listed.map(({ id }) => id)).toEqual(ranked.map(({ id }) => id));
    }
  });
});

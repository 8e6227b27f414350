import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

const levels = (text: string): Record<string, string> =>
  Object.fromEntries(findSkills(text, null).flatMap(({ id, level }) => (level === null ? [] : [[id, level]])));

describe('how well a skill is wanted', () => {
  it.each([
    ['Expert in Python', { python: 'expert' }],
    ['Expert-level SQL and Python', { sql: 'expert', python: 'expert' }],
    ['Deep knowledge of PyTorch', { pytorch: 'expert' }],
    ['Advanced SQL', { sql: 'expert' }],
    ['Strong Python, SQL and Docker', { python: 'strong', sql: 'strong', docker: 'strong' }],
    ['Strong experience with Kubernetes', { kubernetes: 'strong' }],
    ['A strong understanding of statistics', { statistics: 'strong' }],
    ['Proficient in R or Python', { r: 'strong', python: 'strong' }],
    ['Working knowledge of Terraform', { terraform: 'working' }],
    ['Good knowledge of Spark', { spark: 'working' }],
    ['Comfortable with Git', { git: 'working' }],
    ['Familiarity with Airflow or Dagster', { airflow: 'familiarity', dagster: 'familiarity' }],
    ['Some exposure to AWS', { aws: 'familiarity' }],
    ['Basic SQL', { sql: 'familiarity' }],
    ['Python (expert), SQL (basic)', { python: 'expert', sql: 'familiarity' }],
    ['Expert in Python and familiarity with Scala', { python: 'expert', scala: 'familiarity' }],
    ['Familiar with Docker. Later: expert in Docker', { docker: 'expert' }],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected));

  it.each([
    'Experience with Python',
    'Python, SQL',
    'You join a strong team. Python required.',
    'Our experts work with Python.',
    'We have a deep interest in people and their lives outside of work, and we use Python.',
  ])('states no level: %s', (text) => expect(levels(text)).toEqual({}));

  it('ends a level at the next demand without one', () => {
    expect(levels('Strong Python, experience with Kafka')).toEqual({ python: 'strong' });
  });
});

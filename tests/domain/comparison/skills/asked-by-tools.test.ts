import { describe, expect, test } from 'vitest';
import { learnWords } from '../../../../src/presentation/skills/learn-words';
import { type Advert, amount, entry, notes, order, skillsOf } from './an-advert';

describe('a tool asks for what it implies', () => {
  const TOOLS: Advert = {
    essential: ['PySpark', 'EKS', 'SageMaker', 'GitHub Actions', 'Keras', 'scikit-learn', 'Bayesian methods', 'Polars'],
  };
  const skills = skillsOf(TOOLS, 'python');

  test.each([
    ['pyspark', 42],
    ['eks', 65],
    ['sagemaker', 75],
    ['github-actions', 58],
    ['keras', 55],
    ['scikit-learn', 88],
    ['bayesian-methods', 68],
  ])('%s has the demand of the broad skill, %i%%', (id, demand) => expect(amount(skills, id, 'demand')).toBe(demand));

  test('and its gap: EKS and GitHub Actions are part of production MLOps', () => {
    expect(amount(skills, 'eks', 'gap')).not.toBeNull();
    expect(amount(skills, 'github-actions', 'gap')).not.toBeNull();
  });

  test('so the list is not in alphabetical order, and one without any figure comes last', () => {
    expect(order(skills).slice(0, 2)).toEqual(['scikit-learn', 'eks']);
    expect(order(skills).at(-1)).toBe('polars');
  });

  test('and the line names what the figure was published for', () => {
    expect(learnWords(entry(skills, 'pyspark'))).toContain('as Spark / Distributed Computing, in 42% of adverts');
    expect(notes(skills, 'sagemaker')).toContain('as Cloud Platforms, in 75% of adverts');
  });
});

describe('a broad skill stays in the list', () => {
  test.each<[string, readonly string[], string, string]>([
    ['SQL beside dbt', ['SQL', 'Airflow', 'dbt', 'Spark'], 'sql', 'asked also through dbt'],
    [
      'machine learning beside scikit-learn',
      ['Machine learning', 'scikit-learn'],
      'machine-learning',
      'scikit-learn would do it too',
    ],
    [
      'distributed training beside DeepSpeed',
      ['Distributed training', 'DeepSpeed', 'Airflow'],
      'distributed-training',
      'DeepSpeed would do it too',
    ],
    ['Python beside scikit-learn', ['Python', 'scikit-learn'], 'python', 'asked also through scikit-learn'],
    ['unit testing beside its tools', ['Pytest', 'TDD', 'unit testing'], 'unit-testing', 'would do it too'],
  ])('%s', (_name, essential, broad, way) => {
    const skills = skillsOf({ essential }, 'git');
    expect(order(skills)).toHaveLength(essential.length);
    expect(order(skills)[0]).toBe(broad);
    expect(learnWords(entry(skills, broad))).toContain(way);
  });

  test('a cloud platform is not learnt through one of its services', () => {
    const skills = skillsOf({ essential: ['AWS', 'SageMaker'] }, 'git');
    expect(learnWords(entry(skills, 'aws'))).toContain('asked also through SageMaker');
    expect(learnWords(entry(skills, 'sagemaker'))).not.toContain('too');
  });

  test('and keeps its market figure where its tool is essential and itself desirable', () => {
    const skills = skillsOf({ essential: ['dbt'], desirable: ['SQL'] }, 'git');
    expect(order(skills)).toEqual(['dbt', 'sql']);
    expect([amount(skills, 'dbt', 'demand'), amount(skills, 'sql', 'demand')]).toEqual([null, 72]);
  });
});

import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../src/domain/reading/skills/find-skills';

const groups = (text: string): (readonly string[])[] => {
  const byGroup = new Map<string, string[]>();
  for (const { id, alternatives } of findSkills(text, null)) {
    if (alternatives) byGroup.set(alternatives, [...(byGroup.get(alternatives) ?? []), id].sort());
  }
  return [...byGroup.values()];
};

const years = (text: string): Record<string, number> =>
  Object.fromEntries(findSkills(text, null).flatMap(({ id, years }) => (years === null ? [] : [[id, years]])));

describe('groups of alternatives', () => {
  it.each([
    ['TensorFlow or PyTorch', [['pytorch', 'tensorflow']]],
    ['one of AWS, GCP, Azure', [['aws', 'azure', 'gcp']]],
    ['Python, Scala or Java', [['java', 'python', 'scala']]],
    ['cloud experience (e.g. AWS, GCP, Azure)', [['aws', 'azure', 'cloud-platforms', 'gcp']]],
    ['frameworks such as TensorFlow, PyTorch or Keras', [['keras', 'pytorch', 'tensorflow']]],
    ['Airflow, Dagster or similar', [['airflow', 'dagster']]],
    ['either Tableau or Power BI', [['power-bi', 'tableau']]],
    ['AWS/GCP/Azure', [['aws', 'azure', 'gcp']]],
    ['AWS or GCP', [['aws', 'gcp']]],
    ['TensorFlow and/or PyTorch', [['pytorch', 'tensorflow']]],
    ['one or more of PyTorch, TensorFlow and JAX', [['jax', 'pytorch', 'tensorflow']]],
    ['at least one container tool (Docker, Podman)', [['containerisation', 'docker', 'podman']]],
    ['one of these: Python, Go', [['go', 'python']]],
    ['Airflow, Prefect, or an equivalent', [['airflow', 'prefect']]],
    ['PyTorch (preferred) or TensorFlow', [['pytorch', 'tensorflow']]],
    ['AWS preferably, or GCP', [['aws', 'gcp']]],
    [
      'AWS or Azure; Spark or Flink',
      [
        ['aws', 'azure'],
        ['flink', 'spark'],
      ],
    ],
    // A pair that is joined by itself stays out of the choice behind it.
    ['Docker & Kubernetes, AWS or GCP', [['aws', 'gcp']]],
    ['Python and SQL, Airflow or Dagster', [['airflow', 'dagster']]],
    ['Terraform, Docker & Kubernetes, AWS, Azure or GCP', [['aws', 'azure', 'gcp']]],
    ['AWS or GCP, Docker & Kubernetes', [['aws', 'gcp']]],
    ['SQL and Snowflake, BigQuery or Redshift', [['bigquery', 'redshift', 'snowflake']]],
    ['Python and Kubernetes, AWS or GCP', [['aws', 'gcp']]],
    ['AWS or GCP, Docker and Kubernetes', [['aws', 'gcp']]],
    ['Python, and MySQL, PostgreSQL or MongoDB', [['mongodb', 'mysql', 'postgresql']]],
    ['Python and MySQL or PostgreSQL', [['mysql', 'postgresql']]],
    // A category is one demand together with its examples.
    ['cloud platforms (AWS, Azure or GCP)', [['aws', 'azure', 'cloud-platforms', 'gcp']]],
    ['a vector database such as Pinecone or Weaviate', [['pinecone', 'vector-databases', 'weaviate']]],
    ['a major cloud, e.g. AWS, GCP', [['aws', 'cloud-platforms', 'gcp']]],
    [
      'TensorFlow or PyTorch, and MySQL or MongoDB',
      [
        ['pytorch', 'tensorflow'],
        ['mongodb', 'mysql'],
      ],
    ],
  ])('%s', (words, expected) => {
    expect(groups(`Experience with ${words}.`).map(String).sort()).toEqual(expected.map(String).sort());
  });

  it.each([
    'Python and SQL',
    'Python, SQL, Docker',
    'CI/CD and Docker',
    'NLP, computer vision and statistics',
    'Python; SQL; Docker',
    'cloud platforms (AWS and GCP)',
    'one language (Python), Docker and SQL',
  ])('has none where all are asked for: %s', (words) => {
    expect(groups(`Experience with ${words}.`)).toEqual([]);
  });

  it('leaves out a skill that is also asked for by itself', () => {
    expect(groups('Requirements\n- Python\n- Python or Scala')).toEqual([]);
  });
});

describe('years of a skill', () => {
  it.each([
    ['5+ years of Python', { python: 5 }],
    ["3 years' experience with AWS", { aws: 3 }],
    ['3-5 years of hands-on experience in Python', { python: 3 }],
    ['at least two years working with Kafka', { kafka: 2 }],
    ['Python (5+ years)', { python: 5 }],
    ['4 years of Python and SQL', { python: 4, sql: 4 }],
    ['minimum 3 years experience in machine learning', { 'machine-learning': 3 }],
  ])('%s', (words, expected) => {
    expect(years(`You have ${words}.`)).toEqual(expected);
  });

  it.each([
    'For 25 years we have built Python tools.',
    'A 2 year contract. Python required.',
    '5 years in a busy office; Python is a plus',
    '0 years of Python',
    '100 years of Python',
    'In the last 10 years our firm moved to AWS.',
  ])('has none in: %s', (words) => {
    expect(years(words)).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

const found = (text: string): string[] => findSkills(text, null).map((skill) => skill.id);

describe('spellings of one skill', () => {
  it.each([
    ['scikit-learn', 'scikit learn; sklearn; Scikit-Learn 1.4; scikitlearn'],
    ['tensorflow', 'Tensor Flow; Tensorflow; TensorFlow 2.x; tensor-flow'],
    ['kubernetes', 'K8s; kubernetes; KUBERNETES'],
    ['postgresql', 'Postgres; PostgreSQL 16; postgresql'],
    ['generative-ai', 'GenAI; Gen AI; gen-AI; generative AI'],
    ['llm', 'LLM; LLMs; large language model; Large Language Models'],
    ['cnn', 'CNN; CNNs; convolutional neural network'],
    ['ci-cd', 'CI/CD; CICD; CI-CD; ci/cd pipelines'],
    ['mlops', 'MLOps; ML Ops; ML-Ops; mlops'],
    ['power-bi', 'PowerBI; Power BI; Power-BI'],
    ['optimisation', 'mathematical optimisation; mathematical optimization; optimization techniques'],
    ['data-modelling', 'data modelling; data modeling; data models'],
    ['vector-databases', 'vector database; vector DBs; vector stores'],
    ['time-series', 'time series; time-series analysis; timeseries'],
    ['ab-testing', 'A/B testing; AB testing; A/B tests'],
    ['fine-tuning', 'fine-tuning; finetuning; fine tuning'],
    ['hugging-face', 'Hugging Face; HuggingFace; huggingface'],
    ['python', 'Python3; Python 3.12; PYTHON; python'],
  ])('%s: %s', (id, spellings) => {
    for (const spelling of spellings.split('; ')) expect(found(`Experience with ${spelling}`), spelling).toContain(id);
  });

  it('splits words that a page glued together', () => {
    expect(found('Strong communicationRequirementsPython and SQLExperience with Docker')).toEqual(
      expect.arrayContaining(['communication', 'python', 'docker']),
    );
  });

  it.each([
    ['At least a year of C++ or JavaAt least two of SQLProficient in Docker', ['cpp', 'java', 'sql', 'docker']],
    ['internal dataSQL and BigQuery', ['sql', 'bigquery']],
    ['the WhatsApp Business APIOpenAI integration', ['whatsapp-business-api', 'openai']],
    ['models in production.Experience with Airflow', ['airflow']],
  ])('finds each name in %s', (text, ids) => {
    expect(found(text)).toEqual(expect.arrayContaining(ids));
  });

  it.each(['OpenAIR', 'MyRayTracer', 'InGo', 'Pythonesque', 'Javanese', 'Sparkling', 'reactive'])(
    'finds no name in the middle of %s',
    (word) => {
      expect(found(`We like ${word} here`)).toEqual([]);
    },
  );

  it('includes the version in the mention', () => {
    const mentions = findSkills('HTML5, CSS3 and Python3.', null).flatMap((skill) => skill.mentions);
    expect(mentions.map((mention) => mention.text)).toEqual(['HTML5', 'CSS3', 'Python3']);
  });

  it('finds a tool without its capital in a list of tools', () => {
    expect(found('libraries (numpy, pandas, flask, opencv)')).toContain('flask');
  });

  it('reads Python in "programming in Python", and programming in "strong programming skills"', () => {
    expect(found('Programming skills in Python')).toEqual(['python']);
    expect(found('Strong programming skills')).toEqual(['programming']);
  });

  it('does not read addresses', () => {
    expect(found('See https://example.org/blog/python-and-kubernetes for more')).toEqual([]);
  });

  it('finds the longest name: JavaScript is not read as Java', () => {
    expect(found('JavaScript')).toEqual(['javascript']);
    expect(found('Spark MLlib')).toEqual(['spark-mllib']);
    expect(found('SQL Server')).toEqual(['sql-server']);
  });
});

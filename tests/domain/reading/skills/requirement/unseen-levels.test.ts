import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../../../src/domain/reading/skills/find-skills';

/** Kinds of headings and demands that adverts which nobody had seen were found to write, in words of our own. */
const levels = (description: string) =>
  Object.fromEntries(findSkills(description, null).map(({ id, requirement }) => [id, requirement]));

describe('a list of demands', () => {
  const paragraph =
    'Penrose Tea has sold leaves from nine gardens since 1950, and today our shops in four countries plan every order with Kafka and care.';
  test('ends where a paragraph follows it', () => {
    const asked = (below: string) => levels(`Requirements\n- Python\n- SQL\n\n${below}`).kafka;
    expect(asked(paragraph)).toBe('mentioned');
    expect(asked(`${paragraph} You must have Kafka.`)).toBe('essential');
    expect(asked('Also good knowledge of Kafka')).toBe('essential');
  });
  test('goes on where only one line stands between', () => {
    expect(levels(`Requirements\n- Python\n${paragraph}`).kafka).toBe('essential');
  });
  test.each(['Who will read your letter', 'Our Fine Shops'])('of wishes ends with a heading: %s', (heading) => {
    expect(levels(`Nice to have\n- Python\n- SQL\n\n${heading}\n- Kafka`).kafka).toBe('mentioned');
  });
});

describe('a heading in words of its own', () => {
  const below = (heading: string) => levels(`We make tea.\n\n${heading}\n- Kafka`).kafka;
  test.each(['From day one we expect you to have:', 'What you need to be happy here', 'Skills you’ll need'])(
    'asks: %s',
    (heading) => expect(below(heading)).toBe('essential'),
  );
  test.each(['Ideal experience', 'It helps if you know', 'The icing on the cake'])('wishes: %s', (heading) =>
    expect(below(heading)).toBe('desirable'),
  );
  test.each(['In this job you will get to:', 'What’s involved', 'Our candidates’ responsibilities will include:'])(
    'tells the work: %s',
    (heading) => expect(below(heading)).toBe('mentioned'),
  );
  test.each(['Why Penrose?', 'About Penrose Tea, Inc.', 'Fraud alert'])('is about the employer: %s', (heading) =>
    expect(below(heading)).toBeUndefined(),
  );
  test('a wish that opens a list says nothing of what stands before it', () => {
    expect(levels('You have strong Python skills, ideally with knowledge of:\n- Kafka')).toEqual({
      python: 'essential',
      kafka: 'desirable',
    });
  });
});

describe('a row of a person specification', () => {
  const rows =
    '| Criterion | |\n| Knowledge of Python | E |\n| Use of Kafka. You know Spark too | D |\nSQL and NoSQL   Desirable\nDocker\tEssential';
  test('says in its last cell how much a skill is wanted', () => {
    expect(levels(`Requirements\n${rows}`)).toMatchObject({
      python: 'essential',
      kafka: 'desirable',
      spark: 'desirable',
      sql: 'desirable',
      docker: 'essential',
    });
  });
  test('other letters at the end of a line say nothing', () => {
    expect(levels('Requirements\n- Python | C\n- vitamin D\n- Kafka, grade E\n')).toMatchObject({
      python: 'essential',
      kafka: 'essential',
    });
  });
});

test.each([
  'A baker is required to move our shop to Kafka.',
  'The team plans with Kafka and other tools as required.',
  'We bring together expertise from Kafka and tea.',
  'You are a fit if you:\n* Like tea\n\nStack: Kafka',
])('words of a demand that ask for nothing here: %s', (description) => {
  expect(levels(description)).toEqual({ kafka: 'mentioned' });
});

test.each([
  ['Salary | £61,000\nBenefits | Pension\nSkills | Kafka', 'essential'],
  ['| Salary | £61,000 |\n| Tools | Kafka |', 'mentioned'],
  ['Benefits: pension. Tech stack: Kafka', 'mentioned'],
])('a row or a sentence of benefits ends where the next one begins: %s', (description, requirement) => {
  expect(levels(description)).toEqual({ kafka: requirement });
});

test('a wish reaches back no further than the last demand', () => {
  expect(levels('Knowledge of Python, Docker and SQL, hands-on experience of Kafka desirable')).toEqual({
    python: 'essential',
    docker: 'essential',
    sql: 'essential',
    kafka: 'desirable',
  });
  expect(levels('Python, Docker and Kafka experience desirable')).toEqual({
    python: 'desirable',
    docker: 'desirable',
    kafka: 'desirable',
  });
});

test('each wish of an enumeration speaks of its own skill', () => {
  expect(levels('Python is a must, Docker is a plus and Kafka would be nice.')).toEqual({
    python: 'essential',
    docker: 'desirable',
    kafka: 'desirable',
  });
});

test('a row that heads a column for each level heads no list', () => {
  const rows = 'Requirements\n\n| Criteria | Essential | Desirable |\n| Python | X | |\n| Kafka | | X |';
  expect(levels(rows)).toEqual({ python: 'essential', kafka: 'essential' });
});

test('a semicolon leaves a demand open, and a full stop ends it', () => {
  expect(levels('Strong skills in (1) Python; (2) Kafka and (3) SQL.')).toEqual({
    python: 'essential',
    kafka: 'essential',
    sql: 'essential',
  });
  expect(levels('Strong skills in Python. Kafka runs here.')).toMatchObject({ kafka: 'mentioned' });
  expect(levels('Ideally you know Kafka; Docker is a must.')).toEqual({ kafka: 'desirable', docker: 'essential' });
});

test('a wish before a list is one of what follows', () => {
  expect(levels('You need Python. Any of these would also help:\n\n- Pandas')).toEqual({
    python: 'essential',
    pandas: 'desirable',
  });
  expect(levels('Python and knowledge of the following is a plus:\n- Pandas')).toMatchObject({ pandas: 'desirable' });
});

test.each(['Further Qualifications (desired)', '(optional)', 'Extra requirements (nice to have)'])(
  'a heading wishes: %s',
  (heading) => {
    expect(levels(`${heading}\n- Kafka`)).toEqual({ kafka: 'desirable' });
  },
);

test.each(['Contact Person : Ann Gray', 'Location: York', 'Travel: now and then'])(
  'a label above an advert shuts nothing: %s',
  (label) => expect(levels(`${label}\n\nWe plan with Kafka.`)).toEqual({ kafka: 'mentioned' }),
);

test.each([
  ['Relevant experience of Kafka.', 'kafka'],
  ['Demonstrable experience in building data pipelines.', 'data-pipelines'],
  ['Comfortable navigating Kafka.', 'kafka'],
])('running text asks: %s', (description, id) => {
  expect(levels(description)).toEqual({ [id]: 'essential' });
});

test('a line of demands that ends with the name of a heading is none', () => {
  expect(levels('Requirements:\n\nMust be able to get Full Security Clearance\n\nKafka')).toEqual({
    kafka: 'essential',
  });
});

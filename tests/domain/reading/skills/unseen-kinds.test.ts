import { describe, expect, test } from 'vitest';
import { findSkills } from '../../../../src/domain/reading/skills/find-skills';

const levels = (description: string) =>
  Object.fromEntries(findSkills(description, null).map(({ id, requirement }) => [id, requirement]));

/** Kinds that adverts which nobody had seen were found to write, in words of our own. */
describe('a skill that the words around it deny', () => {
  test.each([
    'Terraform experience isn’t needed.',
    'You need not know Terraform.',
    'Terraform is not necessary.',
    'Terraform is no longer used in this team.',
    'We don’t use Terraform.',
    'No Terraform, thanks.',
    'No prior knowledge of Terraform is expected.',
    'We shape ideas rather than just Terraform.',
    'Shell is used instead of Terraform.',
  ])('is not asked for: %s', (description) => {
    expect(levels(description)).toEqual({});
  });
  test.each([
    ['Terraform is helpful but not required.', 'desirable'],
    ['We don’t just use Terraform here.', 'mentioned'],
    ['There is no better place to grow with Terraform.', 'mentioned'],
    ['Don’t hesitate to apply. You must have Terraform.', 'essential'],
    ['Not a start-up. You must have Terraform.', 'essential'],
  ])('but not by words that deny something else: %s', (description, requirement) => {
    expect(levels(description)).toEqual({ terraform: requirement });
  });
});

describe('a short name', () => {
  test.each(['R', 'Rust', 'Go', 'Ray', 'Spark'])('counts where it is all that a list item holds: %s', (name) => {
    expect(Object.keys(levels(`Requirements\n- Python\n- ${name}\n- SQL`))).toHaveLength(3);
  });
  test.each(['Go\nthe extra mile', 'Rust\nproofing of hulls'])('does not count in running text: %s', (text) => {
    expect(levels(`We ${text}`)).toEqual({});
  });
  test('counts where an item goes on behind it on the next line', () => {
    expect(levels('Requirements\n- Production experience with Rust\n- Good SQL')).toMatchObject({ rust: 'essential' });
  });
});

describe('a label with its value', () => {
  test.each(['Location: York', 'Working hours: 37.5', 'Right to work: UK'])('shuts no list of demands: %s', (label) => {
    expect(levels(`Requirements\n- Python\n${label}\n- Kafka`)).toEqual({
      python: 'essential',
      kafka: 'essential',
    });
  });
  test('a heading of benefits does', () => {
    expect(levels('Requirements\n- Python\nBenefits\n- Kafka courses')).toEqual({ python: 'essential' });
  });
});

describe('a text that lost its line breaks', () => {
  const text =
    'We like AI. **About Us** We sell tea with Kafka. **Minimum Qualifications** + Python and SQL + Degree or equal **Nice to Have** + Rust tools + Terraform';
  test('has its headings in bold, and signs for bullets', () => {
    expect(levels(text)).toMatchObject({ python: 'essential', sql: 'essential', terraform: 'desirable' });
    expect(levels(text)).not.toHaveProperty('kafka');
  });
  test('words in bold that a sentence stresses are no heading', () => {
    expect(
      levels('Benefits\n- Tea, which **you need** here\nRequirements\n- Python and its **benefits** of ease\n- Kafka'),
    ).toEqual({
      python: 'essential',
      kafka: 'essential',
    });
  });
});

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

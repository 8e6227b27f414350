import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSkills } from '../src/domain/skills/find-skills';

/** Skill → requirement, as "python:essential". */
const levels = (text: string): Record<string, string> =>
  Object.fromEntries(findSkills(text, null).map((skill) => [skill.id, skill.requirement]));

const groups = (text: string): (readonly string[])[] => {
  const byGroup = new Map<string, string[]>();
  for (const { id, alternatives } of findSkills(text, null)) {
    if (alternatives) byGroup.set(alternatives, [...(byGroup.get(alternatives) ?? []), id].sort());
  }
  return [...byGroup.values()];
};

const years = (text: string): Record<string, number> =>
  Object.fromEntries(findSkills(text, null).flatMap(({ id, years }) => (years === null ? [] : [[id, years]])));

describe('headings', () => {
  it.each([
    'Requirements',
    'Requirements:',
    'Key Requirements',
    "What you'll bring",
    'What you’ll need',
    'Essential',
    'Essential skills and experience',
    'Must have',
    'About you',
    'Who you are',
    "What we're looking for",
    'Person specification',
    '**Minimum qualifications**',
    '## Skills & Experience',
    'YOUR PROFILE',
  ])('"%s" leads to essentials', (heading) => {
    expect(levels(`We make maps.\n\n${heading}\n- Python\n- Docker and SQL`)).toMatchObject({
      python: 'essential',
      docker: 'essential',
      sql: 'essential',
    });
  });

  it.each([
    'Nice to have',
    'Nice-to-haves:',
    'Bonus points',
    'Desirable',
    'Desirable skills',
    'Preferred qualifications',
    'Preferred',
    'It would be great if you have',
    'Bonus points for:',
  ])('"%s" leads to desirables, also after essentials', (heading) => {
    expect(levels(`Requirements\n- Python\n\n${heading}\n- Kafka\n- Terraform`)).toEqual({
      python: 'essential',
      kafka: 'desirable',
      terraform: 'desirable',
    });
  });

  it.each(['Responsibilities', "What you'll do", 'The role', 'Your responsibilities:', 'Day to day', 'Our tech stack'])(
    '"%s" leads to what is only mentioned',
    (heading) => {
      expect(levels(`Requirements\n- Python\n\n${heading}\n- Build services on Kafka`)).toEqual({
        python: 'essential',
        kafka: 'mentioned',
      });
    },
  );

  it.each(['Benefits', 'What we offer', 'About us', 'Why join us?', 'Equal opportunities', 'Perks & benefits:'])(
    '"%s" leads to what is not read',
    (heading) => {
      expect(levels(`Requirements\n- Python\n\n${heading}\n- Free courses in Kafka and public speaking`)).toEqual({
        python: 'essential',
      });
    },
  );

  it('reads headings in text that lost its line breaks', () => {
    const text =
      'A small lab in York. Key Responsibilities Maintain models on Vertex AI and present results. ' +
      'Essential Skills & Experience Good command of Python and SQL. Preferred Skills Some use of Kafka. ' +
      'Why Join Us Courses in Tableau for all.';
    expect(levels(text)).toMatchObject({
      'vertex-ai': 'mentioned',
      python: 'essential',
      sql: 'essential',
      kafka: 'desirable',
    });
    expect(levels(text)).not.toHaveProperty('tableau');
  });

  it('reads headings that are glued to their list', () => {
    expect(levels('We build sonar.RequirementsPython and dockerNice to haveTerraform')).toMatchObject({
      python: 'essential',
      docker: 'essential',
      terraform: 'desirable',
    });
  });
});

describe('sentences', () => {
  it.each([
    ['You must have Python.', 'python', 'essential'],
    ['Python is essential.', 'python', 'essential'],
    ['Python (required)', 'python', 'essential'],
    ['Strong experience in Python.', 'python', 'essential'],
    ['We are looking for someone with experience of Python.', 'python', 'essential'],
    ['You have 3+ years of Python.', 'python', 'essential'],
    ['Proficient in Python', 'python', 'essential'],
    ['Ideally you know Kafka.', 'kafka', 'desirable'],
    ['Kafka is a plus.', 'kafka', 'desirable'],
    ['Kafka would be advantageous.', 'kafka', 'desirable'],
    ['Kafka (nice to have)', 'kafka', 'desirable'],
    ['Experience with Kafka preferred', 'kafka', 'desirable'],
    ['Kafka desirable', 'kafka', 'desirable'],
    ['Bonus points for Kafka.', 'kafka', 'desirable'],
    ['Experience with Kafka is helpful but not required.', 'kafka', 'desirable'],
    ['Experience with Kafka, or willingness to learn.', 'kafka', 'desirable'],
    ['We use Kafka.', 'kafka', 'mentioned'],
    ['You will build services on Kafka.', 'kafka', 'mentioned'],
    ['The team works with Kafka.', 'kafka', 'mentioned'],
  ])('%s', (sentence, id, requirement) => {
    expect(levels(sentence)).toEqual({ [id]: requirement });
  });

  it('the nearest cue wins over the heading', () => {
    expect(levels('Requirements\n- Python\n- Ideally some Kafka\n- Docker is a plus')).toEqual({
      python: 'essential',
      kafka: 'desirable',
      docker: 'desirable',
    });
    expect(levels('Nice to have\n- Kafka\n- Python is a must')).toEqual({ kafka: 'desirable', python: 'essential' });
  });

  it('a wish in brackets speaks of what is in the brackets, or of what stands before them', () => {
    expect(levels('Requirements\n- Python, Airflow (Dagster preferred)')).toEqual({
      python: 'essential',
      airflow: 'essential',
      dagster: 'desirable',
    });
    expect(levels('Requirements\n- Python, Kafka (desirable)')).toEqual({ python: 'essential', kafka: 'desirable' });
  });

  it('the strongest mention counts', () => {
    const [python] = findSkills('We use Python.\nRequirements\n- Python', null);
    expect(python).toMatchObject({ id: 'python', requirement: 'essential' });
    expect(python?.mentions.map((mention) => mention.index)).toEqual([7, 30]);
  });

  it('a colon before a list speaks of the whole list', () => {
    expect(levels('You should have experience with:\n- Python\n- Kafka\n\nIdeally also:\n- Docker')).toEqual({
      python: 'essential',
      kafka: 'essential',
      docker: 'desirable',
    });
  });

  it('a page that breaks its lines anywhere has no headings in the middle of sentences', () => {
    expect(
      levels(
        'Requirements\n\nYou know Python and have seen the opportunity\nto apply it. We also need\nDocker skills.',
      ),
    ).toMatchObject({ python: 'essential', docker: 'essential' });
  });

  it('after text about the company, a sentence about the candidate is read again', () => {
    expect(
      levels('Who are we?\nA charity for bees with a Tableau club.\n\nThe ideal candidate has experience in Python.'),
    ).toEqual({ python: 'essential' });
  });

  it('boilerplate is not read', () => {
    expect(levels('We are an equal opportunity employer with a focus on leadership and Python.')).toEqual({});
  });

  it('what only the title names has no place in the description', () => {
    expect(findSkills('A nice job.', 'Python developer')).toEqual([]);
  });
});

describe('either-or', () => {
  it.each([
    ['TensorFlow or PyTorch', [['pytorch', 'tensorflow']]],
    ['one of AWS, GCP, Azure', [['aws', 'azure', 'gcp']]],
    ['Python, Scala or Java', [['java', 'python', 'scala']]],
    ['cloud experience (e.g. AWS, GCP, Azure)', [['aws', 'azure', 'gcp']]],
    ['frameworks such as TensorFlow, PyTorch or Keras', [['keras', 'pytorch', 'tensorflow']]],
    ['Airflow, Dagster or similar', [['airflow', 'dagster']]],
    ['either Tableau or Power BI', [['power-bi', 'tableau']]],
    ['AWS/GCP/Azure', [['aws', 'azure', 'gcp']]],
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

  it.each(['Python and SQL', 'Python, SQL, Docker', 'CI/CD and Docker', 'NLP, computer vision and statistics'])(
    'all of it: %s',
    (words) => {
      expect(groups(`Experience with ${words}.`)).toEqual([]);
    },
  );

  it('a skill that is asked for by itself elsewhere is no alternative', () => {
    expect(groups('Requirements\n- Python\n- Python or Scala')).toEqual([]);
  });
});

describe('years', () => {
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
  ])('none: %s', (words) => {
    expect(years(words)).toEqual({});
  });
});

describe('findSkills on any text', () => {
  const words = fc.constantFrom(
    ...[
      'Python',
      'C++',
      'R',
      'or',
      'and',
      ',',
      '/',
      '(',
      ')',
      ':',
      '\n',
      '- ',
      '. ',
      'Requirements',
      'ideally',
      'a plus',
    ],
    ...[
      'no',
      'needed',
      '5+ years of',
      'Benefits',
      'e.g.',
      '.NET',
      'https://a.b/Python',
      '😀',
      'ﬁ',
      '\u00a0',
      'K8s',
      'aBaB',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
    fc.array(words).map((list) => list.join('')),
  );

  it('never throws; a mention is the very substring; skills and groups are sound', () => {
    fc.assert(
      fc.property(text, (description) => {
        const skills = findSkills(description, null);
        expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
        const members = new Map<string, number>();
        for (const skill of skills) {
          expect(skill.mentions.length).toBeGreaterThan(0);
          let last = -1;
          for (const mention of skill.mentions) {
            expect(description.slice(mention.index, mention.index + mention.text.length)).toBe(mention.text);
            expect(mention.index).toBeGreaterThan(last);
            last = mention.index;
          }
          if (skill.alternatives) members.set(skill.alternatives, (members.get(skill.alternatives) ?? 0) + 1);
        }
        for (const count of members.values()) expect(count).toBeGreaterThan(1);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['one glued word', 'aB'],
    ['one list', 'Python or '],
    ['denials', 'no PyTorch '],
    ['years', '5 years of '],
    ['signs', '+#'],
    ['headings', 'Requirements: '],
    ['brackets', '(Python '],
    ['commas', ', '],
  ])('takes time in line with its length: %s', (_name, piece) => {
    const time = (length: number): number => {
      const long = piece.repeat(length / piece.length);
      const start = performance.now();
      findSkills(long, null);
      return performance.now() - start;
    };
    time(20_000);
    // Ten times the text in at most forty times the time: a square would take a hundred times.
    expect(time(200_000)).toBeLessThan(Math.max(40 * time(20_000), 400));
  });
});

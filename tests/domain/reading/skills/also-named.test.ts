import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alsoNamed } from '../../../../src/domain/reading/skills/also-named';
import { readMentions } from '../../../../src/domain/reading/skills/read-mentions';
import { vocabulary } from '../../../../src/domain/reading/skills/vocabulary/vocabulary';
import { cpuTime } from '../../../setup/cpu-time';

/** Names that no tool has today. Where one is taken by a tool later, take another. */
const named = (text: string, organization: string | null = null) =>
  alsoNamed(text, readMentions(text, vocabulary(), organization), organization).map((mention) => mention.text);
const asked = (line: string) => named(`Requirements:\n- ${line}\n`);

describe('names in lists of tools that the vocabulary does not know', () => {
  test.each<[string, readonly string[]]>([
    ['Experience with Python, Quokkaflow and SQL', ['Quokkaflow']],
    ['Docker, Kubernetes and Wrenbase', ['Wrenbase']],
    ['Good with Tarnlake, Airflow or Prefect', ['Tarnlake']],
    ['Dashboards (Tableau, Skerry Desk, Looker)', ['Skerry Desk']],
    ['Terraform/Fjordform/Ansible', ['Fjordform']],
    ['Snowflake | HeronDB | BigQuery', ['HeronDB']],
    ['Python & Mosskit & NumPy', ['Mosskit']],
    ['a vector store (Pinecone or VexDB)', ['VexDB']],
    ['Front ends in React and Gorse.js', ['Gorse.js']],
    ['JavaScript, Gorse.js, TypeScript', ['Gorse.js']],
    ['JavaScript, eGlint, TypeScript', ['eGlint']],
    ['CUDA, Larch++ and C++', ['Larch++']],
    ['PyTorch, JAX and Quokkaflow for large models', ['Quokkaflow']],
    ['Strong Python, Quokka Flow 3 and Spark', ['Quokka Flow 3']],
    ['Kafka, QLS, Flink', ['QLS']],
    ['Redis, Wrenbase, redis, WRENBASE, Kafka', ['Wrenbase']],
    ['Spark, Tarnlake, Kafka,\n  Wrenbase, and Flink', ['Tarnlake', 'Wrenbase']],
  ])('%s', (line, names) => expect(asked(line)).toEqual(names));

  it('are read from lines of their own between tools', () => {
    expect(named('Requirements:\nPython\nQuokkaflow\nSQL\n')).toEqual(['Quokkaflow']);
    expect(named('Requirements:\n• Python\n• Quokkaflow\n• SQL\n')).toEqual(['Quokkaflow']);
    expect(named('Requirements:\nPython\nSQL\nAcme Fishery\n')).toEqual([]);
  });
  it('are read where the tools are wished for, and not where they are only mentioned', () => {
    expect(named('Nice to have:\n- Python, Quokkaflow and SQL')).toEqual(['Quokkaflow']);
    expect(named('Responsibilities:\n- Keep Python, Quokkaflow and SQL jobs healthy')).toEqual([]);
    expect(named('Benefits:\n- Courses in Python, Quokkaflow and SQL')).toEqual([]);
  });
  it('are at most twelve', () => {
    const many = Array.from({ length: 30 }, (_, at) => `Quokka${String.fromCharCode(65 + at)}x`);
    expect(asked(`Python, ${many.join(', ')}, SQL`)).toEqual(many.slice(0, 12));
  });
});

describe('no names are', () => {
  test.each([
    'Python, Reporting and SQL',
    'Python, Data Storytelling, SQL',
    'Python, Excellent Organisation, SQL',
    'Python, Insights, SQL',
    'SQL, Python and Leadership',
    'Python, French, SQL',
    'Python, Leeds, SQL',
    'Python, New York, SQL',
    'Python, October, SQL',
    'Python, Mondays, SQL',
    'Python, Mon, SQL',
    'Python, Inside IR35, SQL',
    'Python, Hybrid, SQL',
    'Python (Senior), SQL (Mid)',
    'Python, Grade 7, SQL',
    'Python, Level 3, SQL',
    'Python, PhD, SQL',
    'Python, DP-900, SQL',
    'Python, KPIs, SQL',
    'Python, UK, SQL',
    'Python, 2026, SQL',
    'Python, 5+, SQL',
    'Python, Q4, SQL',
    'Python, YC-funded, SQL',
    'Python, QUOK 2700, SQL',
    'Python, Mon-Fri, SQL',
    'Python, Self Starter, SQL',
    'Python, Acme Corp, SQL',
    'Python, EOD, SQL',
    'Python, British Citizen, SQL',
    'Python, FY26, SQL',
    'Python, Wrenmark Tiling Techniques, SQL',
    'Python, some things, SQL',
    'Python, Machine Learning Engineer, SQL',
    'Python, not Java, SQL',
    'Python, Apache, SQL',
    'Python, www.example.org, SQL',
    'Python, jobs@example.org, SQL',
    'a certificate such as Wrenmark, AWS or Azure',
    'experience at companies like Quokka, Snowflake and Databricks',
    'models in Python and Improve them',
    'Python. Wrenbase is where we work, near SQL lovers',
    'Quokkaflow is what our founders built',
    'teams (Quokka, Heron, Wren)',
  ])('%s', (line) => expect(asked(line)).toEqual([]));

  it('the employer’s own', () => {
    expect(named('Requirements:\n- Python, Quokkaflow, SQL', 'Quokkaflow Ltd')).toEqual([]);
  });
  it('longer than forty characters, or of more than three words', () => {
    expect(asked(`Python, Q${'u'.repeat(40)}a, SQL`)).toEqual([]);
    expect(asked('Python, Quokka Wren Heron Skerry, SQL')).toEqual([]);
  });
});

it.each(Array.from({ length: 24 }, (_, letters) => letters))('is never cut, however far it stands (%i)', (letters) => {
  const before = ['DeepZorba', 'OpenQuix', ...'ABCDEFGHIJKLMNOP'.split('').map((each) => `Quokka${each}x`)];
  const list = `${before.join(', ')}, Qu${'o'.repeat(letters)}kkax, Python, ${before.toReversed().join(', ')}`;
  for (const name of named(`Essential: ${list}`)) expect(list.split(', ')).toContain(name);
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...['Python', 'SQL', 'Quokka', 'aB', 'Requirements:', 'with ', ' for a', ', ', '/', '(', ')', ' and ', '\n', '• '],
    ...['. ', ': ', '😀', '\u00a0', '+', '#', '<b>', 'é'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  );

  it('each is a piece of the text, and named once', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = alsoNamed(words, readMentions(words, vocabulary(), null), null);
        for (const { text: name, index } of found) expect(words.slice(index, index + name.length)).toBe(name);
        expect(new Set(found.map(({ text: name }) => name.toLowerCase())).size).toBe(found.length);
        expect(found.length).toBeLessThan(13);
      }),
      { numRuns: 400 },
    );
  });
  it.each(['Quokka, ', 'Python, Leeds, ', 'aB', '(Python ', ' and ', 'with Qu with Qu', '\n', 'Python\nQuokka\n', '.'])(
    'takes time in line with the length: %j',
    (piece) => {
      const time = (length: number): number => {
        const long = `Requirements:\n${piece.repeat(length / piece.length)}`;
        const mentions = readMentions(long, vocabulary(), null);
        const start = cpuTime();
        alsoNamed(long, mentions, null);
        return cpuTime() - start;
      };
      time(20_000);
      expect(time(200_000)).toBeLessThan(Math.max(40 * time(20_000), 400));
    },
  );
});

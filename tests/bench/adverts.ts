import { existsSync, readFileSync } from 'node:fs';
import { BLANK_PAGE, type PagePosting } from '../../src/domain/model/page-posting';

const REAL = '../shared/eval/dev/adverts.jsonl';
const EMPTY: PagePosting = { ...BLANK_PAGE, title: 'Machine Learning Engineer', jobLocation: 'London' };

/** Adverts to read: the real ones beside the project if they are there, else invented ones. The note says which. */
export function adverts(): { readonly pages: readonly PagePosting[]; readonly note: string } {
  if (!existsSync(REAL)) {
    return {
      pages: invented().map((description) => ({ ...EMPTY, description })),
      note: 'invented adverts: ../shared is not here',
    };
  }
  const lines = readFileSync(REAL, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => {
    const { title, location, salary, description } = JSON.parse(line) as Record<string, string | null>;
    return {
      ...EMPTY,
      title: title ?? null,
      jobLocation: location ?? null,
      salary: salary ?? null,
      description: description ?? '',
    };
  });
  return { pages, note: `${pages.length} real adverts of ../shared/eval` };
}

const SENTENCES = [
  'You will train and ship models in Python and PyTorch, and look after them with your team.',
  'We pay £65,000 to £80,000 a year, plus a bonus and a pension of 8%.',
  'Essential: three years with SQL, Docker and either AWS or GCP.',
  'It would be nice if you had seen Kubernetes, Airflow or Spark at work.',
  'Our office is in Leeds; two days a week there suit most of us.',
  'You explain to colleagues from other fields what a model can do and what it cannot.',
  'We do not ask for a degree, and we do not mind where you learnt what you know.',
  'You will write tests, review code and keep the pipeline green.',
];

/** 200 different adverts of about 3,000 characters. They are the same in every run. */
function invented(): readonly string[] {
  let seed = 1;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  return Array.from({ length: 200 }, () =>
    Array.from({ length: 40 }, () => SENTENCES[next() % SENTENCES.length] ?? '').join('\n'),
  );
}

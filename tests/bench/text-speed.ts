import { findSkills } from '../../src/domain/skills/find-skills';
import { median, type Row } from './table';

const ROUNDS = 7;
const CHARACTERS = 2_000_000;
/** The plainest pass over the words of a text: what reading is compared with. */
const WORDS = /[\p{L}\p{N}+#]+/gu;

/** How fast text is read, alone and beside a plain pass over the same text. */
export function measureReading(): readonly Row[] {
  const adverts = inventedAdverts();
  const size = adverts.reduce((sum, advert) => sum + advert.length, 0) / 1e6;
  const plain = secondsOf(() => adverts.reduce((count, advert) => count + [...advert.matchAll(WORDS)].length, 0));
  const skills = secondsOf(() => adverts.reduce((count, advert) => count + findSkills(advert, null).length, 0));
  return [
    { what: 'plain pass over words', value: size / plain, unit: 'MB/s', note: `${adverts.length} invented adverts` },
    { what: 'finding skills', value: size / skills, unit: 'MB/s' },
    { what: 'skills: times a plain pass', value: skills / plain, unit: 'times' },
  ];
}

function secondsOf(work: () => number): number {
  // The sum is used, so that the work is not optimised away.
  let sum = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    sum += work();
    return (performance.now() - began) / 1000;
  });
  return sum >= 0 ? median(times) : 0;
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

/** Adverts of about 3,000 characters, all different, the same on every run. */
function inventedAdverts(): readonly string[] {
  let seed = 1;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  return Array.from({ length: CHARACTERS / 3_000 }, () => {
    const lines: string[] = [];
    while (lines.join('\n').length < 3_000) lines.push(SENTENCES[next() % SENTENCES.length] ?? '');
    return lines.join('\n');
  });
}

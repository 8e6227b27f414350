import { performance } from 'node:perf_hooks';
import type { PagePosting } from '../../src/domain/page-posting';
import { readPosting } from '../../src/domain/read-posting';
import { readTerms } from '../../src/domain/read-terms';
import { findSkills } from '../../src/domain/skills/find-skills';
import { adverts } from './adverts';
import { median, type Row } from './table';

const ROUNDS = 41;
/** The plainest pass over the words of a text: what reading is compared with. */
const WORDS = /[\p{L}\p{N}+#]+/gu;
const AT_MOST = 3;

/** How fast text is read, alone and beside a plain pass over the same text in the same run. */
export function measureReading(): readonly Row[] {
  const { pages, note } = adverts();
  const size = pages.reduce((sum, { description }) => sum + description.length, 0) / 1e6;
  const plain = secondsOf(pages, ({ description }) => description.match(WORDS)?.length ?? 0);
  const terms = secondsOf(pages, (page) => Number(readTerms(page).baseSalary !== null));
  const skills = secondsOf(
    pages,
    ({ description, hiringOrganization }) => findSkills(description, hiringOrganization).length,
  );
  const single = timesOf(pages);
  return [
    { what: 'plain pass, counting words', value: size / plain, unit: 'MB/s', note },
    { what: 'pay and facts', value: size / terms, unit: 'MB/s' },
    { what: 'pay and facts: times the plain pass', value: terms / plain, unit: 'times', budget: AT_MOST },
    { what: 'skills', value: size / skills, unit: 'MB/s' },
    { what: 'skills: times the plain pass', value: skills / plain, unit: 'times', budget: AT_MOST },
    { what: 'one advert, all of it: median', value: median(single), unit: 'ms' },
    { what: 'one advert, all of it: 99th percentile', value: percentile(single, 0.99), unit: 'ms' },
    { what: 'ten times the text: times the time', value: growth(pages), unit: 'times', budget: 11 },
  ];
}

/** Seconds for one pass over all pages: the median of some rounds, after one that warms up. */
function secondsOf(pages: readonly PagePosting[], work: (page: PagePosting) => number): number {
  const round = () => {
    const began = performance.now();
    let sum = 0;
    for (const page of pages) sum += work(page);
    // The sum is used, so that the work is not optimised away.
    return sum < 0 ? Number.NaN : (performance.now() - began) / 1000;
  };
  round();
  return median(Array.from({ length: ROUNDS }, round));
}

/** Milliseconds that each advert takes, its best of three. */
function timesOf(pages: readonly PagePosting[]): readonly number[] {
  return pages.map((page) => Math.min(...Array.from({ length: 3 }, () => 1000 * secondsOnce(page))));
}

function secondsOnce(page: PagePosting): number {
  const began = performance.now();
  readPosting(page);
  return (performance.now() - began) / 1000;
}

/** How much longer ten copies of the adverts in one text take than one: 5 MB in all. */
function growth(pages: readonly PagePosting[]): number {
  const [first] = pages;
  if (!first) return Number.NaN;
  const text = pages.map(({ description }) => description).join('\n\n');
  const short = { ...first, description: text.repeat(2).slice(0, 500_000) };
  const long = { ...first, description: short.description.repeat(10) };
  const best = (page: PagePosting) => Math.min(...Array.from({ length: 3 }, () => secondsOnce(page)));
  return best(long) / best(short);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

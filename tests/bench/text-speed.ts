import { performance } from 'node:perf_hooks';
import type { PagePosting } from '../../src/domain/model/page-posting';
import { readPosting } from '../../src/domain/reading/read-posting';
import { readRoleAndPay } from '../../src/domain/reading/read-role-and-pay';
import { findSkills } from '../../src/domain/reading/skills/find-skills';
import { adverts } from './adverts';
import { median, type Row } from './table';

const ROUNDS = 41;
/** Until the engine has compiled what is often run: before, each round measures that work too. */
const WARM_UP = 20;
/** The plainest pass over the words of a text: what reading is compared with. */
const WORDS = /[\p{L}\p{N}+#]+/gu;
const AT_MOST = 3;

/** How fast text is read, alone and beside a plain pass over the same text in the same run. */
export function measureReading(): readonly Row[] {
  const { pages, note } = adverts();
  const size = pages.reduce((sum, { description }) => sum + description.length, 0) / 1e6;
  const [plain, terms, skills] = secondsOf(pages, [
    ({ description }) => description.match(WORDS)?.length ?? 0,
    (page) => Number(readRoleAndPay(page).pay.kind === 'stated'),
    ({ description, hiringOrganization }) => findSkills(description, hiringOrganization).length,
  ]);
  const single = timesOf(pages);
  return [
    { what: 'plain pass, counting words', value: size / mean(plain), unit: 'MB/s', note },
    { what: 'pay and facts', value: size / mean(terms), unit: 'MB/s' },
    { what: 'pay and facts: times the plain pass', value: mean(terms) / mean(plain), unit: 'times', budget: AT_MOST },
    { what: 'skills', value: size / mean(skills), unit: 'MB/s' },
    { what: 'skills: times the plain pass', value: mean(skills) / mean(plain), unit: 'times', budget: AT_MOST },
    { what: 'one advert, all of it: median', value: median(single), unit: 'ms' },
    { what: 'one advert, all of it: 99th percentile', value: percentile(single, 0.99), unit: 'ms' },
    { what: 'ten times the text: times the time', value: growth(pages), unit: 'times', budget: 11 },
  ];
}

type Work = (page: PagePosting) => number;

/**
 * Seconds of processor time that each work takes for one pass over all pages, by round. They take turns: whatever else the
 * machine does then slows all of them.
 */
function secondsOf<const Works extends readonly Work[]>(pages: readonly PagePosting[], works: Works) {
  const seconds = works.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [i, work] of works.entries()) {
      const taken = secondsOfPass(pages, work);
      if (round >= 0) seconds[i]?.push(taken);
    }
  }
  return seconds as { readonly [K in keyof Works]: readonly number[] };
}

function secondsOfPass(pages: readonly PagePosting[], work: Work): number {
  const began = processorSeconds();
  let sum = 0;
  for (const page of pages) sum += work(page);
  // The sum is used, so that the work is not optimised away.
  return sum < 0 ? Number.NaN : processorSeconds() - began;
}

/** Of this thread, so that neither other programs nor the engine's helpers are counted. */
function processorSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** Over all rounds, since some systems count a thread's time in steps as long as a round. */
const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;

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

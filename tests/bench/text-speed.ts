import { performance } from 'node:perf_hooks';
import { BLANK_PAGE, type PagePosting } from '../../src/domain/model/page-posting';
import { readPosting } from '../../src/domain/reading/read-posting';
import { readRoleAndPay } from '../../src/domain/reading/read-role-and-pay';
import { findSkills } from '../../src/domain/reading/skills/find-skills';
import { adverts } from './adverts';
import { median, type Row } from './table';

const ROUNDS = 41;
/** Rounds that are not counted. In them the engine compiles the code, and that time would be measured too. */
const WARM_UP = 20;
/** The plainest pass over the words of a text, which reading is compared with. */
const WORDS = /[\p{L}\p{N}+#]+/gu;
/** So many times the plain pass, and so many milliseconds for a posting of 100 kB, reading may take. */
const AT_MOST = 6;
const LONG_AT_MOST = 25;

/** Measures how fast text is read, alone and compared with a plain pass over the same text in the same run. */
export function measureReading(): readonly Row[] {
  const { pages, note } = adverts();
  const size = pages.reduce((sum, { description }) => sum + description.length, 0) / 1e6;
  const [plain, all, terms, skills] = secondsOf(pages, [
    ({ description }) => description.match(WORDS)?.length ?? 0,
    (page) => readPosting(page).skills.length,
    (page) => Number(readRoleAndPay(page).pay.kind === 'stated'),
    ({ description, hiringOrganization }) => findSkills(description, hiringOrganization).length,
  ]);
  const single = timesOf(pages);
  return [
    { what: 'plain pass, counting words', value: size / mean(plain), unit: 'MB/s', note },
    { what: 'reading a posting', value: size / mean(all), unit: 'MB/s' },
    { what: '  times the plain pass', value: mean(all) / mean(plain), unit: 'times', budget: AT_MOST },
    { what: '  of that pay and facts', value: mean(terms) / mean(plain), unit: 'times' },
    { what: '  of that skills', value: mean(skills) / mean(plain), unit: 'times' },
    { what: 'one advert, all of it: median', value: median(single), unit: 'ms' },
    { what: 'one advert, all of it: 99th percentile', value: percentile(single, 0.99), unit: 'ms' },
    { what: 'a posting of 100 kB', value: longPosting(pages), unit: 'ms', budget: LONG_AT_MOST },
    { what: 'ten times the text: times the time', value: growth(pages), unit: 'times', budget: 11 },
  ];
}

type Work = (page: PagePosting) => number;

/**
 * Seconds of processor time that each work takes for one pass over all pages, by round. The works take turns, so that
 * anything else on the machine slows all of them alike.
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
  // The sum is used so that the engine does not optimise the work away.
  return sum < 0 ? Number.NaN : processorSeconds() - began;
}

/**
 * Processor time of this thread alone, so that neither other programs nor the engine's helpers are counted. Seconds.
 */
function processorSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** The mean over all rounds, because some systems count a thread's time in steps as long as a round. */
const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;

/** The time that each advert takes, the best of three. Milliseconds. */
function timesOf(pages: readonly PagePosting[]): readonly number[] {
  return pages.map((page) => Math.min(...Array.from({ length: 3 }, () => 1000 * secondsOnce(page))));
}

function secondsOnce(page: PagePosting): number {
  const began = performance.now();
  readPosting(page);
  return (performance.now() - began) / 1000;
}

/** Milliseconds for one posting as long as many adverts together. */
function longPosting(pages: readonly PagePosting[]): number {
  const [first = BLANK_PAGE] = pages;
  const description = pages
    .map((page) => page.description)
    .join('\n\n')
    .slice(0, 100_000);
  return 1000 * Math.min(...Array.from({ length: 3 }, () => secondsOnce({ ...first, description })));
}

/** How many times longer a text of 5 MB takes than a tenth of it. */
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

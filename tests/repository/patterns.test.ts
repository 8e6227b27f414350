import { beforeAll, describe, expect, test } from 'vitest';
import { aPage } from '../domain/reading/a-page';
import { readSources } from './architecture/source-file';
import { hiddenIn, literalsIn, makersIn, type Pattern } from './patterns/find-patterns';
import { slowText } from './patterns/hostile-texts';
import { LISTED } from './patterns/listed';
import { patternsMadeBy } from './patterns/made-patterns';
import { proveAll } from './patterns/prove';

const files = readSources(['src', 'entrypoints']);
const makers = files.map((file) => ({ path: file.path, places: makersIn(file) })).filter(({ places }) => places.length);
const expectNone = (sentences: readonly string[]) => expect(sentences.join('\n')).toBe('');
const isListed = ({ source }: Pattern) => LISTED.some((listed) => listed.source === source);
const show = ({ at, source, flags }: Pattern) =>
  `${at} /${source.length > 160 ? `${source.slice(0, 160)}…` : source}/${flags}`;

/** Some patterns are made only when a longer posting is read, out of the cues of all modules together. */
async function readSample() {
  const { readRoleAndPay } = await import('../../src/domain/reading/read-role-and-pay');
  const line = 'Fixed-term contract, £50,000 a year. Hybrid, two days in the office.\n';
  readRoleAndPay(aPage({ title: 'ML engineer', description: line.repeat(40) }));
}

/**
 * In milliseconds. Proving all patterns for the first time takes about 10 s on two idle cores, or 40 s where recheck
 * has no binary for the machine. Later runs use the cache.
 */
const LONGEST = 300_000;

describe('no regular expression can be made slow', () => {
  let made: readonly Pattern[] = [];
  /** Each pattern once, at the first place that has it. */
  let patterns: readonly Pattern[] = [];
  beforeAll(async () => {
    made = await patternsMadeBy(
      makers.map(({ path }) => path),
      readSample,
    );
    const all = [...files.flatMap(literalsIn), ...made];
    patterns = [...new Map(all.map((pattern) => [`${pattern.flags} ${pattern.source}`, pattern])).values()];
  }, LONGEST);

  test('there are patterns to check', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(made.length).toBeGreaterThan(5);
  });
  test('every pattern is made when its module loads, or when a posting is read', () => {
    const seen = new Set(made.map(({ at }) => at));
    const unseen = makers.flatMap(({ places }) => places.filter((at) => !seen.has(at)));
    expectNone(unseen.map((at) => `${at} makes a regular expression later: make it a constant of the module.`));
    expectNone(files.flatMap(hiddenIn));
  });
  test('every pattern is proven to take time linear in the text, or listed with its bound', {
    timeout: LONGEST,
  }, async () => {
    const verdicts = await proveAll(patterns);
    const wrong = [...verdicts].filter(([pattern, verdict]) => verdict !== null && !isListed(pattern));
    expectNone(wrong.map(([pattern, verdict]) => `${show(pattern)}\n    ${verdict}`));
    const needed = new Set([...verdicts].flatMap(([{ source }, verdict]) => (verdict === null ? [] : [source])));
    const needless = LISTED.filter(({ source }) => !needed.has(source));
    expectNone(
      needless.map(
        ({ source }) => `/${source}/ is proven, or gone: delete its line in tests/repository/patterns/listed.ts.`,
      ),
    );
  });
  test('no pattern takes time that grows faster than a hostile text', { timeout: LONGEST }, () => {
    const tried = patterns.filter((pattern) => !isListed(pattern));
    expectNone(tried.flatMap((pattern) => slowText(pattern)?.replace(/^/, `${show(pattern)}\n    `) ?? []));
  });
});

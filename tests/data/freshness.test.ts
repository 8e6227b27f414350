import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOutdated } from '../../src/domain/market/age';
import { type DatedRecord, datedRecords } from '../../src/tools/freshness/dated-records';
import { freshnessOf } from '../../src/tools/freshness/freshness-of';
import { KEPT_PAST, LIFE_OF_FIGURES, SHELF_LIVES } from '../../src/tools/freshness/shelf-lives';
import { READ_ON } from './data-fields';
import { everySourced } from './data-records';
import { dayOfLastChange } from './last-change';

const ROOT = new URL('../..', import.meta.url).pathname;
const FILES = Object.fromEntries(
  globSync('data/*.json', { cwd: ROOT }).map((file) => [
    basename(file, '.json'),
    readFileSync(join(ROOT, file), 'utf8'),
  ]),
);
const { records, malformed } = datedRecords(FILES);
/** The data must have been fresh when it was last worked on. So a clone of an old commit stays green for ever. */
const DAY = dayOfLastChange(ROOT, 'data', `${READ_ON}-28`);
const withoutReason = (of: readonly DatedRecord[], day: string) =>
  freshnessOf(of, day)
    .filter(({ isPast, keptBecause }) => isPast && keptBecause === null)
    .map(({ record }) => `${record.file}.json: ${record.id}, as of ${record.asOf}`);

describe('the dated records of data/', () => {
  test('are all read', () => {
    expect(malformed).toEqual([]);
    expect(records.filter(({ file }) => file !== 'sources')).toHaveLength(everySourced.length);
  });

  test('are within their shelf lives on the day of the last change to data/, or say why they are kept', () => {
    expect(withoutReason(records, DAY), `refresh these, or say in KEPT_PAST why they are kept (${DAY})`).toEqual([]);
    const madeUp = { file: 'salary-bands', id: 'made-up', asOf: '2022', source: 'made-up', taxYear: null };
    expect(withoutReason([...records, madeUp], DAY)).toEqual(['salary-bands.json: made-up, as of 2022']);
  });

  test('need every reason that is given', () => {
    const used = freshnessOf(records, DAY)
      .filter(({ isPast }) => isPast)
      .map(({ record }) => record.source);
    expect(Object.keys(KEPT_PAST).filter((source) => !used.includes(source))).toEqual([]);
  });

  test('have the shelf lives that data/README.md states', () => {
    const readme = readFileSync(join(ROOT, 'data/README.md'), 'utf8');
    const stated = readme.split('\n').flatMap((line) => {
      const [, files = '', life = ''] = /^\| (`[^|]+) \| ([^|]+) \| [^|]+ \|$/.exec(line) ?? [];
      const lasts = /^(\d+) months/.exec(life)?.[1] ?? (life === 'its tax year' ? 'tax-year' : null);
      return lasts === null ? [] : [...files.matchAll(/`([a-z-]+)\.json`/g)].map(([, file]) => [file, lasts]);
    });
    const wrong = stated.filter(([file = '', lasts]) => String(SHELF_LIVES[file] ?? LIFE_OF_FIGURES) !== lasts);
    expect(wrong).toEqual([]);
    const named = stated.map(([file]) => file);
    expect(Object.keys(SHELF_LIVES).filter((file) => file !== 'sources' && !named.includes(file))).toEqual([]);
  });

  test('give a word for as long as a band is within its shelf life', () => {
    expect(isOutdated('2024-01', '2026-01-31')).toBe(false);
    expect(isOutdated('2024-01', '2026-02-01')).toBe(true);
    expect(LIFE_OF_FIGURES).toBe(24);
  });
});

describe('the day of the last change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandwise-git-'));
  const git = (args: readonly string[], day = '2024-03-05') =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      // A hook of git names its own repository in the environment.
      env: {
        ...process.env,
        GIT_DIR: undefined,
        GIT_INDEX_FILE: undefined,
        GIT_WORK_TREE: undefined,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
      stdio: 'pipe',
    });
  const commit = (file: string, day: string) => {
    writeFileSync(join(folder, file), day);
    git(['add', '-A']);
    git(['commit', '-qm', 'A change'], day);
  };

  test('is that of the last commit that changed the folder', () => {
    git(['init', '-q']);
    commit('data', '2024-03-05');
    commit('other', '2025-07-01');
    expect(dayOfLastChange(folder, 'data', '2020-01-28')).toBe('2024-03-05');
  });

  test('is the fallback without git’s history, and where only the end of it is there', () => {
    expect(dayOfLastChange(mkdtempSync(join(tmpdir(), 'bandwise-')), 'data', '2020-01-28')).toBe('2020-01-28');
    const shallow = join(mkdtempSync(join(tmpdir(), 'bandwise-')), 'shallow');
    git(['clone', '-q', '--depth', '1', `file://${folder}`, shallow]);
    expect(dayOfLastChange(shallow, 'data', '2020-01-28')).toBe('2020-01-28');
  });
});

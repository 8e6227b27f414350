import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileReading } from '../../../src/documents/limits/file-reading';
import english from '../../../src/locales/en.yml';
import { HOSTILE_FILES } from './hostile-files';

interface Result {
  readonly reading: FileReading;
  /** Of work by the processor. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const run = promisify(execFile);
const FOLDER = join(process.cwd(), '.cache/test/hostile');
const BUNDLE = join(process.cwd(), '.cache/cli/import-worker.js');
/** Of the whole process, of which Node itself takes about 60. */
const MOST_MEGABYTES = 300;

/** A quarter of the time that a reading is given. The start of a worker is in it. */
const MOST_MILLISECONDS = 5_000;

let results: readonly Result[] = [];

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const built = run(process.execPath, ['src/tools/build/build-bundle.mjs', 'documents/import-worker']);
  const files = HOSTILE_FILES.map(({ fileName, make }, at) => {
    const path = join(FOLDER, String(at));
    writeFileSync(path, make());
    return { path, fileName };
  });
  await built;
  const half = Math.ceil(files.length / 2);
  const halves = [files.slice(0, half), files.slice(half)];
  results = (await Promise.all(halves.map((each, at) => readAll(join(FOLDER, `files-${at}.json`), each)))).flat();
  rmSync(FOLDER, { recursive: true });
}, 300_000);

/** A process reads files until its memory has grown, and the next one goes on from an empty memory. */
async function readAll(list: string, files: readonly object[]): Promise<readonly Result[]> {
  const all: Result[] = [];
  while (all.length < files.length) {
    writeFileSync(list, JSON.stringify(files.slice(all.length)));
    const { stdout } = await run(process.execPath, ['tests/documents/hostile/read-all.mjs', list, BUNDLE], {
      maxBuffer: 1e9,
      // Else each thread has memory of its own, which stays with the process when the thread has ended.
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
    });
    all.push(...(JSON.parse(stdout) as Result[]));
  }
  return all;
}

test('there are at least sixty', () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(60));

describe('hostile files', () => {
  test.each(HOSTILE_FILES.map(({ name, fileName, answer }, at) => ({ name, fileName, answer, at })))(
    '$fileName: $name',
    ({ answer, at }) => {
      const result = results[at];
      if (!result) throw new Error('It was not read.');
      const { reading, milliseconds, megabytes } = result;
      expect('refused' in reading ? reading.refused : 'read').toBe(answer);
      if ('refused' in reading) expect(english[`refused_${reading.refused}`]).toMatch(/^\p{L}.*\.$/u);
      expect(megabytes).toBeLessThan(MOST_MEGABYTES);
      expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
    },
  );
});

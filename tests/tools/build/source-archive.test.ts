import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSourceArchive } from '../../../src/tools/build/source-archive.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
/** A folder whose last commit has two files, and which has a third that git is told to ignore. */
function commit() {
  git(folder, 'init');
  mkdirSync(join(folder, 'src'));
  put('.gitignore', 'out/\n');
  put('src/[a].test.ts', 'a');
  git(folder, 'add', '.');
  git(folder, 'commit', '-m', 'First');
  mkdirSync(join(folder, 'out'));
  put('out/secret', 'b');
}
const written = async (name: string) => {
  const file = join(folder, 'out', name);
  expect(await writeSourceArchive(folder, file)).toBe(true);
  return readFileSync(file);
};

describe('the archive of the sources', () => {
  test('holds exactly the files of the last commit', async () => {
    commit();
    const files = unzipSync(await written('a.zip'));
    // Folders are entries too.
    expect(
      Object.keys(files)
        .filter((name) => !name.endsWith('/'))
        .sort(),
    ).toEqual(['.gitignore', 'src/[a].test.ts']);
    expect(strFromU8(files['src/[a].test.ts'] ?? new Uint8Array())).toBe('a');
  });

  test('has the same bytes each time, in every time zone', async () => {
    commit();
    const first = await written('a.zip');
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    const second = await written('b.zip').finally(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    expect(second.equals(first)).toBe(true);
  });

  test.each([
    ['changed', 'src/[a].test.ts'],
    ['unknown to git', 'src/new.ts'],
  ])('is refused where a file is %s, which is named', async (_, path) => {
    commit();
    put(path, 'c');
    await expect(writeSourceArchive(folder, join(folder, 'out', 'a.zip'))).rejects.toThrow(path);
    expect(existsSync(join(folder, 'out', 'a.zip'))).toBe(false);
  });

  test('is left out where there is no history, and the failure of git is told', async () => {
    expect(await writeSourceArchive(folder, join(folder, 'a.zip'))).toBe(false);
    put('.git', 'gitdir: /nowhere');
    await expect(writeSourceArchive(folder, join(folder, 'a.zip'))).rejects.toThrow('git status failed');
  });

  // An unpacked archive has no history of its own.
  test.skipIf(!existsSync('.git'))('of this repository holds what git ls-files lists', async () => {
    git(folder, 'clone', '--quiet', '--shared', process.cwd(), join(folder, 'clone'));
    const clone = join(folder, 'clone');
    await writeSourceArchive(clone, join(folder, 'a.zip'));
    const names = Object.keys(unzipSync(readFileSync(join(folder, 'a.zip')))).filter((name) => !name.endsWith('/'));
    const tracked = git(clone, 'ls-files', '-z')
      .split('\0')
      .filter((name) => name !== '');
    expect(names.sort()).toEqual(tracked.sort());
    expect(names.length).toBeGreaterThan(1_000);
  });
});

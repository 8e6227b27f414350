import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runProcess } from './run-process.mjs';

/** What a bundle is made of: a change in any of these makes it anew. */
const SOURCES = ['src', 'data', 'package-lock.json', 'node_modules/.bandwise-setup'];

/**
 * When the newest file of a tree was changed, in milliseconds; 0 for what is not there.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  // The folder's own time counts too: it is what a deleted file leaves behind.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stats.mtimeMs);
}

/**
 * The path of a bundle of `src/cli/<entry>.ts` that Node can run, made only where the sources are newer than the last
 * one: Vite, because the list of sites is an `import.meta.glob`. Rejects with a `PlainError` where the sources do not
 * compile.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {string} entry
 */
export async function bundle(tools, entry) {
  const file = inProject('.cache', 'cli', `${entry}.js`);
  const newest = Math.max(...SOURCES.map((path) => newestIn(inProject(path))));
  if (existsSync(file) && statSync(file).mtimeMs > newest) return file;
  const { status, output } = await runProcess(tools.node, [inProject('src', 'cli', 'build-bundle.mjs'), entry], {
    env: tools.env,
  });
  if (status !== 0) throw new PlainError(`src/cli/${entry}.ts could not be bundled:\n${output.trim()}`);
  return file;
}

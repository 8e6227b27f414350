import { basename } from 'node:path';
import { isFresh } from './is-fresh.mjs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runProcess } from './run-process.mjs';

/**
 * Bundles a TypeScript entry so that Node can run it, unless the last bundle is newer than every source. Vite does it,
 * because the list of sites is an `import.meta.glob`. Rejects with a `PlainError` where the sources do not compile.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {string} entry a path below `src`, without its ending ("cli/analyse")
 * @returns {Promise<string>} the path of the bundle
 */
export async function bundle(tools, entry) {
  const file = inProject('.cache', 'cli', `${basename(entry)}.js`);
  if (isFresh(file, ['src', 'data'])) return file;
  const bundler = inProject('src', 'tools', 'build', 'build-bundle.mjs');
  const { status, output } = await runProcess(tools.node, [bundler, entry], { env: tools.env });
  if (status !== 0) throw new PlainError(`src/${entry}.ts could not be bundled:\n${output.trim()}`);
  return file;
}

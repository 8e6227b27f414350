import { isFresh } from './is-fresh.mjs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runProcess } from './run-process.mjs';

/**
 * The path of a bundle of `src/cli/<entry>.ts` that Node can run, made only where the sources are newer than the last
 * one: Vite, because the list of sites is an `import.meta.glob`. Rejects with a `PlainError` where the sources do not
 * compile.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {string} entry
 */
export async function bundle(tools, entry) {
  const file = inProject('.cache', 'cli', `${entry}.js`);
  if (isFresh(file, ['src', 'data'])) return file;
  const { status, output } = await runProcess(tools.node, [inProject('src', 'cli', 'build-bundle.mjs'), entry], {
    env: tools.env,
  });
  if (status !== 0) throw new PlainError(`src/cli/${entry}.ts could not be bundled:\n${output.trim()}`);
  return file;
}

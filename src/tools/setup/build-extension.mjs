import { isFresh } from './is-fresh.mjs';
import { PlainError } from './plain-error.mjs';
import { inProject } from './project-root.mjs';
import { runTool } from './run-tool.mjs';

/**
 * The folder of the built extension, built only where its sources are newer. Rejects with a `PlainError` where the
 * build fails.
 * @param {import('./set-up.mjs').Tools} tools
 * @param {'chrome' | 'firefox'} browser
 */
export async function buildExtension(tools, browser) {
  const folder = inProject('.output', `${browser}-mv3`);
  if (isFresh(`${folder}/manifest.json`, ['src', 'entrypoints', 'data', 'wxt.config.ts'])) return folder;
  console.error('Building the extension …');
  const { status, output } = await runTool(tools, 'wxt', ['build', '-b', browser, '--mv3']);
  if (status !== 0) throw new PlainError(`The extension could not be built:\n${output.trim()}`);
  return folder;
}

import { runTool } from '../set-up/run-tool.mjs';

/**
 * Warnings that are not of our making, by code, with the reason. Anything else that web-ext finds fails the run.
 * @type {Record<string, { file: RegExp, reason: string }>}
 */
const NOT_OURS = {};

/**
 * Lints the built Firefox package as addons.mozilla.org does.
 * @param {import('../set-up/set-up.mjs').Tools} tools
 */
export async function lintFirefox(tools) {
  const { output } = await runTool(tools, 'web-ext', [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
  ]);
  const start = output.indexOf('{"');
  if (start < 0) return { ok: false, output };
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  const found = [...errors, ...warnings.filter((warning) => !NOT_OURS[warning.code]?.file.test(warning.file ?? ''))];
  const lines = found.map(({ _type, code, message, file, line }) => `${_type} ${code} in ${file}:${line}: ${message}`);
  return { ok: found.length === 0, output: lines.join('\n') };
}

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number }} Finding */

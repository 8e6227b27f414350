import { runTool } from '../setup/run-tool.mjs';

/**
 * Preact can set innerHTML, for `dangerouslySetInnerHTML`. Nothing of ours uses it, which tests/repository/architecture.test.ts
 * holds, so that warning is not of our making. Anything else that web-ext finds fails the run.
 * @param {Finding} finding
 */
const isPreacts = ({ code, message }) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.endsWith('innerHTML');

/**
 * The library that reads a user's PDF tries whether text may run as code, and could load a worker of its own. Our pages'
 * content security policy refuses the one (`script-src 'self'`), and tests/repository/built-package.test.ts keeps it out of
 * everything but the worker that reads documents.
 * @param {Finding} finding
 */
const isPdfReaders = ({ code, file = '' }) =>
  ['DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT'].includes(code) && file.startsWith('assets/pdf-text-');

/**
 * Lints the built Firefox package as addons.mozilla.org does.
 * @param {import('../setup/set-up.mjs').Tools} tools
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
  const found = [...errors, ...warnings].filter((finding) => !isPreacts(finding) && !isPdfReaders(finding));
  const lines = found.map(({ _type, code, message, file, line }) => `${_type} ${code} in ${file}:${line}: ${message}`);
  return { ok: found.length === 0, output: lines.join('\n') };
}

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number }} Finding */

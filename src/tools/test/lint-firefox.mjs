import { runTool } from '../setup/run-tool.mjs';

/**
 * Preact can set innerHTML, for `dangerouslySetInnerHTML`. Nothing of ours uses it, which tests/repository/architecture.test.ts
 * holds, so that warning is not of our making. Anything else that web-ext finds fails the run.
 * @param {Finding} finding
 */
const isPreacts = ({ code, message }) => code === 'UNSAFE_VAR_ASSIGNMENT' && message.endsWith('innerHTML');

/**
 * The libraries that read a user's PDF or Word file try whether text may run as code, and load their own worker. Our
 * pages' content security policy refuses the one (`script-src 'self'`), tests/repository/built-package.test.ts keeps them out of
 * everything that runs beside a posting.
 * @param {Finding} finding
 */
const isDocumentReaders = ({ code, file = '' }) =>
  ['DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT'].includes(code) &&
  /^(?:chunks\/(?:pdf|docx)-text-|assets\/pdf\.worker\.)/.test(file);

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
  const found = [...errors, ...warnings].filter((finding) => !isPreacts(finding) && !isDocumentReaders(finding));
  const lines = found.map(({ _type, code, message, file, line }) => `${_type} ${code} in ${file}:${line}: ${message}`);
  return { ok: found.length === 0, output: lines.join('\n') };
}

/** @typedef {{ _type: string, code: string, message: string, file?: string, line?: number }} Finding */

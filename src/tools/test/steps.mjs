import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { TYPE_CHECKS } from './type-checks.mjs';

/**
 * All that is checked, slow things as early as they can start.
 * @param {import('../setup/set-up.mjs').Tools} tools
 * @returns {import('./run-steps.mjs').Step[]}
 */
export function allSteps(tools) {
  /** @param {string} tool @param {readonly string[]} args */
  const check = (tool, args) => async () => {
    const { status, output } = await runTool(tools, tool, args);
    return { ok: status === 0, output };
  };
  const build = (/** @type {string} */ browser) => check('wxt', ['build', '-b', browser, '--mv3']);
  const endToEnd = (/** @type {string} */ browser) => () =>
    runVitest(tools, `end-to-end-${browser}`, ['--config', 'tests/e2e/vitest.config.ts'], {
      BANDWISE_BROWSER: browser,
    });
  return [
    { name: 'build for Chromium', run: build('chrome') },
    { name: 'build for Firefox', after: ['build for Chromium'], run: build('firefox') },
    { name: 'end to end in Chromium', after: ['build for Chromium'], run: endToEnd('chromium') },
    { name: 'end to end in Firefox', after: ['build for Firefox'], run: endToEnd('firefox') },
    { name: 'unit tests', run: () => runVitest(tools, 'unit', []) },
    { name: 'format and lint', run: check('biome', ['check', '--error-on-warnings']) },
    // A build writes the .wxt folder anew, whose types these read. And whatever is long has then begun before them.
    ...TYPE_CHECKS.map(({ name, project }) => ({
      name,
      after: ['build for Firefox'],
      run: check('tsc', ['-p', project]),
    })),
    {
      name: 'built packages',
      after: ['build for Chromium', 'build for Firefox'],
      run: () => runVitest(tools, 'built', ['--config', 'tests/repository/built-package.config.ts']),
    },
    { name: 'web-ext lint', after: ['build for Firefox'], run: () => lintFirefox(tools) },
  ];
}

/**
 * Runs vitest and counts its tests from its own JSON report. A test file that does not load counts as one failure.
 * @param {import('../setup/set-up.mjs').Tools} tools
 * @param {string} name of the report file
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function runVitest(tools, name, args, env = {}) {
  const report = inProject('.cache', 'test', `${name}.json`);
  mkdirSync(inProject('.cache', 'test'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status, output } = await runTool(tools, 'vitest', ['run', ...args, ...reporters], { env });
  if (!existsSync(report)) return { ok: false, output };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  return {
    ok: status === 0 && failed === 0,
    output,
    passed: numPassedTests,
    // An error outside any test (an unhandled rejection) fails the run without failing a test.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: numPendingTests,
  };
}

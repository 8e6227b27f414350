// npm run test:e2e: the end-to-end tests on packages that are built anew where sources have changed. `-- firefox` or
// BANDWISE_BROWSER picks the browser, else both run in turn; further words go to vitest: `-- chromium panel`.
import { buildExtension } from '../setup/build-extension.mjs';
import { runMain } from '../setup/plain-error.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { setUp } from '../setup/set-up.mjs';

const KINDS = /** @type {const} */ (['chromium', 'firefox']);
const words = process.argv.slice(2);
const named = KINDS.filter((kind) => words.includes(kind) || process.env.BANDWISE_BROWSER === kind);
const args = words.filter((word) => !KINDS.some((kind) => kind === word));

await runMain(async () => {
  const tools = await setUp({ browsers: 'both' });
  let failed = 0;
  for (const kind of named.length > 0 ? named : KINDS) {
    await buildExtension(tools, kind === 'chromium' ? 'chrome' : 'firefox');
    const { status } = await runTool(tools, 'vitest', ['run', '--config', 'tests/e2e/vitest.config.ts', ...args], {
      env: { BANDWISE_BROWSER: kind },
      output: 'show',
      stdin: true,
    });
    if (status !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
});

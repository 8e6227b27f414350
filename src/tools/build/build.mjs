// npm run build, npm run zip: the extension for both browsers, MV3 in both.
import { runMain } from '../setup/plain-error.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { setUp } from '../setup/set-up.mjs';

const command = process.argv.includes('--zip') ? ['zip'] : ['build'];
await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  for (const browser of ['chrome', 'firefox']) {
    // WXT makes the archive of the sources, which Mozilla's reviewers ask for, for Firefox only.
    const { status } = await runTool(tools, 'wxt', [...command, '-b', browser, '--mv3'], { output: 'show' });
    if (status !== 0) return status;
  }
  return 0;
});

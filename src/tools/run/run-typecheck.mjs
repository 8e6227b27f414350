// npm run typecheck: all that the compiler checks, each part with the types that it may know.
import { runMain } from '../setup/plain-error.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { setUp } from '../setup/set-up.mjs';
import { TYPE_CHECKS } from '../test/type-checks.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  let failed = 0;
  for (const { project } of TYPE_CHECKS) {
    const { status } = await runTool(tools, 'tsc', ['-p', project], { output: 'show' });
    if (status !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
});

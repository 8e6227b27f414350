// npm run damage: reads damaged fixtures and pages, and reports each damage. tests/damage/print-damages.ts has its options.
import { runMain } from '../setup/plain-error.mjs';
import { inProject } from '../setup/project-root.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  const args = [inProject('tests', 'damage', 'run.mjs'), ...process.argv.slice(2)];
  return (await runProcess(tools.node, args, { env: tools.env, output: 'show' })).status;
});

// npm run damage: how fixtures and real pages read that were hurt, per damage; see tests/damage/print-damages.ts for its options.
import { runMain } from './set-up/plain-error.mjs';
import { inProject } from './set-up/project-root.mjs';
import { runProcess } from './set-up/run-process.mjs';
import { setUp } from './set-up/set-up.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  const args = [inProject('tests', 'damage', 'run.mjs'), ...process.argv.slice(2)];
  return (await runProcess(tools.node, args, { env: tools.env, output: 'show' })).status;
});

// npm run analyse: a command of src/cli in TypeScript, bundled where it has changed, with all streams passed through.
import { bundle } from './set-up/bundle.mjs';
import { runMain } from './set-up/plain-error.mjs';
import { runProcess } from './set-up/run-process.mjs';
import { setUp } from './set-up/set-up.mjs';

const [entry = '', ...args] = process.argv.slice(2);
await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  const file = await bundle(tools, entry);
  return (await runProcess(tools.node, [file, ...args], { env: tools.env, output: 'show', stdin: true })).status;
});

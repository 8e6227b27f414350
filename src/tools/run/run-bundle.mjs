// npm run analyse: a command in TypeScript, bundled where it has changed, with all streams passed through.
import { bundle } from '../setup/bundle.mjs';
import { runMain } from '../setup/plain-error.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

const [entry = '', ...args] = process.argv.slice(2);
await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  const file = await bundle(tools, entry);
  // Files are named as seen from where the user typed the command; npm itself moves to the project's folder.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return (await runProcess(tools.node, [file, ...args], { env: tools.env, cwd, output: 'show', stdin: true })).status;
});

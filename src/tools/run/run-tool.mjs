// npm run dev, npm run format: a tool of node_modules under the right Node, after set-up.
import { runMain } from '../setup/plain-error.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { setUp } from '../setup/set-up.mjs';

const [tool = '', ...args] = process.argv.slice(2);
await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  return (await runTool(tools, tool, args, { output: 'show', stdin: true })).status;
});

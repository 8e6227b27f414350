// npm run dev, npm run format: a tool of node_modules under the right Node, after set-up.
import { runMain } from './set-up/plain-error.mjs';
import { runTool } from './set-up/run-tool.mjs';
import { setUp } from './set-up/set-up.mjs';

const [tool = '', ...args] = process.argv.slice(2);
await runMain(async () => {
  const tools = await setUp({ browsers: 'none' });
  return (await runTool(tools, tool, args, { output: 'show', stdin: true })).status;
});

// npm run attack: attacks the built extension in both browsers. tests/attack/attack.ts has the words that narrow it.
import { buildExtension } from '../setup/build-extension.mjs';
import { runMain } from '../setup/plain-error.mjs';
import { inProject } from '../setup/project-root.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'both' });
  await buildExtension(tools, 'chrome');
  await buildExtension(tools, 'firefox');
  const args = [inProject('tests', 'attack', 'run.mjs'), ...process.argv.slice(2)];
  return (await runProcess(tools.node, args, { env: tools.env, output: 'show' })).status;
});

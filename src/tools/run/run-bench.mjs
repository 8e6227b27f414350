// npm run bench: what the extension costs, measured on the built package in a real Chromium.
import { buildExtension } from '../setup/build-extension.mjs';
import { PlainError, runMain } from '../setup/plain-error.mjs';
import { inProject } from '../setup/project-root.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'one' });
  if (!tools.chromium) throw new PlainError('The bench measures in Chromium: install Chromium and run it again.');
  await buildExtension(tools, 'chrome');
  return (await runProcess(tools.node, [inProject('tests', 'bench', 'run.mjs')], { env: tools.env, output: 'show' }))
    .status;
});

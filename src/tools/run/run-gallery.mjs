// npm run gallery: pictures of every state of panel, popup and options under out/gallery, and axe over each.
import { PlainError, runMain } from '../setup/plain-error.mjs';
import { inProject } from '../setup/project-root.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

await runMain(async () => {
  const tools = await setUp({ browsers: 'one' });
  if (!tools.chromium) throw new PlainError('The gallery is shot in Chromium: install Chromium and run it again.');
  const args = [inProject('tests', 'gallery', 'shoot.mjs'), ...process.argv.slice(2)];
  return (await runProcess(tools.node, args, { env: { ...tools.env, CHROMIUM: tools.chromium }, output: 'show' }))
    .status;
});

// npm start: the extension in a real browser, on a bundled posting, a saved page or a live address.

import { buildExtension } from '../setup/build-extension.mjs';
import { bundle } from '../setup/bundle.mjs';
import { runMain } from '../setup/plain-error.mjs';
import { runProcess } from '../setup/run-process.mjs';
import { setUp } from '../setup/set-up.mjs';

/** Nobody can look at a window on a continuous-integration machine, or where Linux has no display. */
const hasDisplay = () =>
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

await runMain(async () => {
  const tools = await setUp({ browsers: 'one' });
  const kind = tools.chromium ? 'chromium' : 'firefox';
  const extension = await buildExtension(tools, kind === 'chromium' ? 'chrome' : 'firefox');
  const analyse = await bundle(tools, 'cli/analyse');
  const demo = await bundle(tools, 'tools/demo/start-demo');
  const options = {
    kind,
    executable: tools[kind],
    extension,
    headless: !hasDisplay(),
    analyse,
    target: process.argv[2] ?? null,
    // A file is named as seen from where the user typed the command; npm itself moves to the project's folder.
    from: process.env.INIT_CWD ?? process.cwd(),
  };
  return (await runProcess(tools.node, [demo, JSON.stringify(options)], { env: tools.env, output: 'show' })).status;
});

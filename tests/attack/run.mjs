// Run by src/tools/run/run-attack.mjs under the right Node. We bundle first, because the functions whose source runs in
// a page have to be plain JavaScript by then.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../src/tools/setup/project-root.mjs';

// The folder is as deep as src/tools/setup, so that code that finds the project from its own address still does.
const folder = inProject('.cache', 'attack', `${process.pid}`);
// Without it the driver would only close the browser, and the run would open another.
process.once('SIGTERM', () => process.exit(143));
try {
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: { ssr: inProject('tests', 'attack', 'attack.ts'), outDir: folder, target: 'node22', minify: false },
  });
  const { attack } = await import(pathToFileURL(`${folder}/attack.js`).href);
  process.exitCode = await attack(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

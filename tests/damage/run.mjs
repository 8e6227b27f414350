// Run by src/tools/run/run-damage.mjs under the right Node. We bundle first, because the sites are found by Vite's
// glob.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../src/tools/setup/project-root.mjs';

// The folder is as deep as src/tools/setup, so that code that finds the project from its own address still does.
const folder = inProject('.cache', 'damage', `${process.pid}`);
try {
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: { ssr: inProject('tests', 'damage', 'print-damages.ts'), outDir: folder, target: 'node22', minify: false },
  });
  const { printDamages } = await import(pathToFileURL(`${folder}/print-damages.js`).href);
  await printDamages(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

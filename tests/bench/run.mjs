// Run by src/tools/run/run-bench.mjs under the right Node. We bundle first, as for a release: run module by module, the
// hot loops would look up each import again and again and be half as fast.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../src/tools/setup/project-root.mjs';

const folder = inProject('.cache', `bench-${process.pid}`);
try {
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: { ssr: inProject('tests', 'bench', 'bench.ts'), outDir: folder, target: 'node22', minify: false },
  });
  const { bench } = await import(pathToFileURL(`${folder}/bench.js`).href);
  await bench(process.argv[2]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

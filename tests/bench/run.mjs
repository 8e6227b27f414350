// Run by src/cli/run-bench.mjs under the right Node. Vite bundles the TypeScript, as it does for the extension: run
// module by module, every call over a module's border would be slower than what is shipped.
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = '.cache/bench';
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/bench/bench.ts', outDir, minify: false, target: 'node22' },
});
const { bench } = await import(pathToFileURL(`${outDir}/bench.js`).href);
await bench();

// Run by src/cli/run-bench.mjs under the right Node. Vite runs the TypeScript: the sites are an import.meta.glob.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/bench/bench.ts', { configFile: false, logLevel: 'error' });
await module.bench();
